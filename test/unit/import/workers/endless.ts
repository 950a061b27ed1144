import { answerApart } from '../../../../src/import/answer-apart.ts'

answerApart(() => {
  for (;;);
})
