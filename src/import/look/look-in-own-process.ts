import type { Language } from '../../faults/language.ts'
import { LIMITS, type Limits } from '../limits.ts'
import type { ExamineRequest } from '../own-process/examine-task.ts'
import { runInOwnProcess } from '../own-process/run-in-own-process.ts'

const WORKER = new URL('./look-worker.ts', import.meta.url)

/** What is looked at, and the language of the page. */
export interface LookRequest extends ExamineRequest {
  readonly language: Language
}

/** The page about a document, made in a process of its own within the limits.
 *  @throws ImportFault when the document cannot be read at all, or breaks them. */
export function lookInOwnProcess(request: LookRequest, limits: Limits = LIMITS): Promise<string> {
  return runInOwnProcess<string>(WORKER, request, limits)
}
