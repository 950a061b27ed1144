import { answerApart } from '../../../../../src/import/apart/answer-apart.ts'

answerApart(() => /^(?:a|a)*b/.test('a'.repeat(100)))
