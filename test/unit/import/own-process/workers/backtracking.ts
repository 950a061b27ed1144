import { answerParent } from '../../../../../src/import/own-process/answer-parent.ts'

answerParent(() => /^(?:a|a)*b/.test('a'.repeat(100)))
