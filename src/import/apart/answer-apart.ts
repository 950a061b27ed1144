import { parentPort, workerData } from 'node:worker_threads'
import { ImportFault, type ImportProblem, importProblem } from '../../faults/import-fault.ts'

/** What is read apart: one document, with what else its reading needs. */
export interface ApartRequest {
  /** It names the document in messages. */
  readonly name: string
  /** The file as published. */
  readonly bytes: Uint8Array
}

/** What a thread says: first that it has started, and what it had used of the processor by then; last what came of it, and what
 *  that used, in milliseconds. */
export type ApartAnswer<Result> =
  | { readonly started: NodeJS.CpuUsage }
  | (Outcome<Result> & { readonly usedMs: number })

type Outcome<Result> =
  | { readonly problems: readonly ImportProblem[] }
  | { readonly error: string }
  | { readonly result: Result }

/** Does the work of a thread that `runApart` has started, on what it was handed, and says what came of it. */
export function answerApart<Request extends ApartRequest, Result>(work: (request: Request) => Result): void {
  const request = workerData as Request
  const say = (answer: ApartAnswer<Result>) => parentPort?.postMessage(answer)
  const started = process.threadCpuUsage()
  say({ started })
  const outcome = outcomeOf(request, work)
  const used = process.threadCpuUsage(started)
  say({ ...outcome, usedMs: (used.user + used.system) / 1000 })
}

function outcomeOf<Request extends ApartRequest, Result>(
  request: Request,
  work: (request: Request) => Result,
): Outcome<Result> {
  try {
    return { result: work(request) }
  } catch (error) {
    if (error instanceof ImportFault) return { problems: error.problems }
    if (error instanceof RangeError) return { problems: [importProblem('reading-too-deep', request.name)] }
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
