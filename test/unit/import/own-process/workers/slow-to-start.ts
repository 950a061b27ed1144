import { answerParent } from '../../../../../src/import/own-process/answer-parent.ts'
import { burn } from './burning.ts'

burn(400)
answerParent(() => 'read')
