import { answerApart } from '../../../../../src/import/apart/answer-apart.ts'

answerApart(() => {
  for (;;);
})
