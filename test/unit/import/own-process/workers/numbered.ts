import { importFault } from '../../../../../src/faults/import-fault.ts'
import { answerParent } from '../../../../../src/import/own-process/answer-parent.ts'

answerParent(({ name, bytes }) => {
  if (bytes.length === 1) throw importFault('file-empty', name)
  return process.pid
})
