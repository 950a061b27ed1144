import { Worker } from 'node:worker_threads'
import { ImportFault, type ImportProblem, importProblem } from '../../faults/import-fault.ts'

/** What is read in a process of its own: one document, with what else its reading needs. */
export interface ReadingRequest {
  /** It names the document in messages. */
  readonly name: string
  /** The file as published. */
  readonly bytes: Uint8Array
}

/** What a process is handed: the request, and what it may use for it of the processor, in milliseconds, and of memory. */
export interface ReadingTask<Request extends ReadingRequest> {
  readonly request: Request
  readonly limitMs: number
  readonly memoryMib: number
}

/** What a process says: what came of its task, and what that used of the processor, in milliseconds. */
export type ReadingAnswer<Result> = Outcome<Result> & { readonly usedMs: number }

type Outcome<Result> =
  | { readonly problems: readonly ImportProblem[] }
  | { readonly error: string }
  | { readonly result: Result }

const WATCH = new URL('./watch-process.ts', import.meta.url)

/** Does the work of a process that `runInOwnProcess` has started, on one document that it is handed after another, and says what
 *  came of each. A thread of its own watches meanwhile. It ends with whoever started it. */
export function answerParent<Request extends ReadingRequest, Result>(
  work: (request: Request) => Result | Promise<Result>,
): void {
  // Whoever stops the command stops its group; the command says so, and this process ends with it.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {})
  process.on('message', async ({ request, limitMs, memoryMib }: ReadingTask<Request>) => {
    const started = process.cpuUsage()
    const watch = new Worker(WATCH, { workerData: { limitMs, memoryMib, started, parent: process.ppid }, execArgv: [] })
    watch.unref()
    const outcome = await outcomeOf(request, work)
    const { user, system } = process.cpuUsage(started)
    const answer: ReadingAnswer<Result> = { ...outcome, usedMs: (user + system) / 1000 }
    void watch.terminate()
    process.send?.(answer)
  })
  process.on('disconnect', () => process.exit())
}

async function outcomeOf<Request extends ReadingRequest, Result>(
  request: Request,
  work: (request: Request) => Result | Promise<Result>,
): Promise<Outcome<Result>> {
  try {
    return { result: await work(request) }
  } catch (error) {
    if (error instanceof ImportFault) return { problems: error.problems }
    if (error instanceof RangeError) return { problems: [importProblem('reading-too-deep', request.name)] }
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
