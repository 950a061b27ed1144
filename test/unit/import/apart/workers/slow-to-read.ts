import { answerApart } from '../../../../../src/import/apart/answer-apart.ts'
import { burn } from './burning.ts'

answerApart(() => {
  burn(300)
  return 'read'
})
