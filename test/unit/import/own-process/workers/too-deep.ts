import { answerParent } from '../../../../../src/import/own-process/answer-parent.ts'

answerParent(function deeper(request): string {
  return `${deeper(request)}.`
})
