import type { Language } from '../../faults/language.ts'
import type { ExamineRequest } from '../own-process/examine-task.ts'

/** What is looked at, and the language of the page. */
export interface LookRequest extends ExamineRequest {
  readonly language: Language
}
