import { answerApart } from '../../../../src/import/answer-apart.ts'

answerApart(() => /^(?:a|a)*b/.test('a'.repeat(100)))
