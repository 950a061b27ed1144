import { importFault } from '../../../../../src/faults/import-fault.ts'
import { answerApart } from '../../../../../src/import/apart/answer-apart.ts'

answerApart(({ name }) => {
  throw importFault('text-without-place', { file: name, at: '第2段' }, '共一页')
})
