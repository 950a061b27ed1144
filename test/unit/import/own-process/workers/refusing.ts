import { importFault } from '../../../../../src/faults/import-fault.ts'
import { answerParent } from '../../../../../src/import/own-process/answer-parent.ts'

answerParent(({ name }) => {
  throw importFault('text-without-place', { file: name, at: '第2段' }, '共一页')
})
