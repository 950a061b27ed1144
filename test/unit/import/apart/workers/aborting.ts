import { answerApart } from '../../../../../src/import/apart/answer-apart.ts'

// As V8 does when it has no memory left, in whatever thread.
answerApart(() => process.abort())
