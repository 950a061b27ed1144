import { LIMITS, type Limits } from '../limits.ts'
import { runInOwnProcess } from '../own-process/run-in-own-process.ts'
import type { LookRequest } from './look-request.ts'

const WORKER = new URL('./look-worker.ts', import.meta.url)

/** The page about a document, made in a process of its own within the limits.
 *  @throws ImportFault when the document cannot be read at all, or breaks them. */
export function lookInOwnProcess(request: LookRequest, limits: Limits = LIMITS): Promise<string> {
  return runInOwnProcess<string>(WORKER, request, limits)
}
