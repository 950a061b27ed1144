import { answerParent } from '../../../../../src/import/own-process/answer-parent.ts'
import { burn } from './burning.ts'

answerParent(() => {
  burn(300)
  return 'read'
})
