import { answerParent } from '../../../../../src/import/own-process/answer-parent.ts'

answerParent(() => {
  for (;;);
})
