import { Worker } from 'node:worker_threads'
import { ImportFault, importFault } from '../../faults/import-fault.ts'
import { LIMITS, type Limits, readingCpuMs } from '../limits.ts'
import type { ApartAnswer, ApartRequest } from './answer-apart.ts'
import { watchCpu } from './watch-cpu.ts'

/** Runs the work of one module on one document in a thread of its own, which is ended when it uses more of the processor or
 *  of the memory than the limits, so that no document can hold up or bring down the command. Starting the thread does not
 *  count, nor does waiting for a busy processor. The module calls `answerApart`.
 *  @throws ImportFault also for such a document. */
export function runApart<Result>(module: URL, request: ApartRequest, limits: Limits = LIMITS): Promise<Result> {
  const { promise, resolve, reject } = Promise.withResolvers<Result>()
  const { name } = request
  const limitMs = readingCpuMs(request.bytes.length, limits)
  const exceeded = () => reject(importFault('reading-time-over', name, `${limitMs / 1000}`))
  const worker = new Worker(module, {
    workerData: request,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMib, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 },
  })
  let stopWatching = () => {}
  worker.on('message', (answer: ApartAnswer<Result>) => {
    if ('started' in answer) stopWatching = watchCpu(() => usedMs(worker, answer.started), limitMs, exceeded)
    else if (answer.usedMs > limitMs) exceeded()
    else if ('problems' in answer) reject(new ImportFault(answer.problems))
    else if ('error' in answer) reject(new Error(answer.error))
    else resolve(answer.result)
  })
  worker.on('error', (error: NodeJS.ErrnoException) => {
    const full = error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    reject(full ? importFault('reading-memory-over', name, `${limits.heapMib}`) : error)
  })
  worker.on('exit', (code) => reject(new Error(`The thread that read ${name} ended with ${code}.`)))
  return promise.finally(async () => {
    stopWatching()
    await worker.terminate()
  })
}

/** Milliseconds that the thread has used since it was at `started`; undefined when it has ended, of which its exit tells. */
async function usedMs(worker: Worker, started: NodeJS.CpuUsage): Promise<number | undefined> {
  const used = await worker.cpuUsage(started).catch(() => undefined)
  return used && (used.user + used.system) / 1000
}
