import { Worker } from 'node:worker_threads'
import { ImportFault } from './fault.ts'
import { LIMITS, type Limits } from './limits.ts'

/** What a thread says; the first word is that it has started, the second is the last. */
export type ApartAnswer<Result> =
  | { readonly started: true }
  | { readonly fault: string }
  | { readonly error: string }
  | { readonly result: Result }

/** Runs the work of one module on one document in a thread of its own, which is ended when it takes longer or more
 *  memory than the limits, so that no document can hold up or bring down the command. `document` names it in messages;
 *  `spentMs` is how much of its time an earlier thread took.
 *  @throws ImportFault also for such a document. */
export function runApart<Result>(
  document: string,
  module: URL,
  data: unknown,
  limits: Limits = LIMITS,
  spentMs = 0,
): Promise<Result> {
  const { promise, resolve, reject } = Promise.withResolvers<Result>()
  const worker = new Worker(module, {
    workerData: data,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMib, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 },
  })
  let timer: NodeJS.Timeout | undefined
  const start = () => {
    timer = setTimeout(() => {
      reject(
        new ImportFault(
          `${document}: reading it takes longer than ${limits.readingMs} ms, and was stopped. Import it in parts.`,
        ),
      )
    }, limits.readingMs - spentMs)
  }
  worker.on('message', (answer: ApartAnswer<Result>) => {
    if ('started' in answer) start()
    else if ('fault' in answer) reject(new ImportFault(answer.fault))
    else if ('error' in answer) reject(new Error(answer.error))
    else resolve(answer.result)
  })
  worker.on('error', (error: NodeJS.ErrnoException) => {
    const full = error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    reject(full ? new ImportFault(`${document}: reading it takes more than ${limits.heapMib} MiB of memory.`) : error)
  })
  worker.on('exit', (code) => reject(new Error(`The thread that read ${document} ended with ${code}.`)))
  return promise.finally(async () => {
    clearTimeout(timer)
    await worker.terminate()
  })
}

/** The result of a work in a thread, or what kept it from one. */
export function answerOf<Result>(
  document: string,
  work: () => Result,
): Exclude<ApartAnswer<Result>, { started: true }> {
  try {
    return { result: work() }
  } catch (error) {
    if (error instanceof ImportFault) return { fault: error.message }
    if (error instanceof RangeError) return { fault: `${document}: its parts are nested too deep to be read.` }
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
