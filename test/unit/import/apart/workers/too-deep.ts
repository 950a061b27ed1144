import { answerApart } from '../../../../../src/import/apart/answer-apart.ts'

answerApart(function deeper(request): string {
  return `${deeper(request)}.`
})
