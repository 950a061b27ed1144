import { answerApart } from '../../../../../src/import/apart/answer-apart.ts'
import { burn } from './burning.ts'

burn(400)
answerApart(() => 'read')
