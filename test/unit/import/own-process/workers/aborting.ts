import { answerParent } from '../../../../../src/import/own-process/answer-parent.ts'

// As V8 does when it has no memory left, in whatever thread.
answerParent(() => process.abort())
