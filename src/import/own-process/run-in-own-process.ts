import type { ChildProcess } from 'node:child_process'
import { ImportFault, importFault } from '../../faults/import-fault.ts'
import { LIMITS, type Limits, readingCpuMs } from '../limits.ts'
import type { ReadingAnswer, ReadingRequest, ReadingTask } from './answer-parent.ts'
import { EXCEEDED, OUTGROWN } from './exceeded.ts'
import { releaseProcess, takeProcess } from './idle-processes.ts'

/** What a process may have used for a document, in milliseconds, and the document's bytes, to be given another: what it still
 *  holds of a large one would count against the next. */
const SMALL = { usedMs: 3000, bytes: 4 * 1024 * 1024 }

/** Runs the work of one module on one document in a process of its own, which is ended when it uses more of the processor or
 *  of the memory than the limits, so that no document can hold up or bring down the command: where V8 has no memory left,
 *  it ends the whole process, whatever thread asked for it. Starting the process does not count, nor does waiting for a busy
 *  processor. A process that has read a small document reads another. The module calls `answerParent`.
 *  @throws ImportFault also for such a document. */
export async function runInOwnProcess<Result>(
  module: URL,
  request: ReadingRequest,
  limits: Limits = LIMITS,
): Promise<Result> {
  const own = takeProcess(module, limits)
  let small = false
  try {
    const answer = await answerOf<Result>(own.child, () => own.said, request, limits)
    small = !('error' in answer) && answer.usedMs <= SMALL.usedMs && request.bytes.length <= SMALL.bytes
    if ('problems' in answer) throw new ImportFault(answer.problems)
    if ('error' in answer) throw new Error(answer.error)
    return answer.result
  } finally {
    if (small) releaseProcess(own, module, limits)
    else own.child.kill('SIGKILL')
  }
}

/** What a process says of its task.
 *  @throws ImportFault when it used too much, whether or not it came to say anything. */
async function answerOf<Result>(
  child: ChildProcess,
  said: () => { readonly out: string; readonly err: string },
  request: ReadingRequest,
  limits: Limits,
): Promise<ReadingAnswer<Result>> {
  const { promise, resolve, reject } = Promise.withResolvers<ReadingAnswer<Result>>()
  const { name } = request
  const limitMs = readingCpuMs(request.bytes.length, limits)
  const exceeded = () => importFault('reading-time-over', name, `${limitMs / 1000}`)
  const hear = (answer: ReadingAnswer<Result>) => (answer.usedMs > limitMs ? reject(exceeded()) : resolve(answer))
  const ended = (code: number | null, signal: NodeJS.Signals | null) => {
    if (said().out.includes(EXCEEDED)) reject(exceeded())
    else if (said().out.includes(OUTGROWN)) reject(importFault('reading-memory-over', name, `${limits.memoryMib}`))
    else if (isAbort(code, signal)) reject(importFault('reading-memory-over', name, `${limits.heapMib}`))
    else reject(new Error(`The process that read ${name} ended with ${code}.\n${said().err}`))
  }
  child.on('message', hear).on('error', reject).on('close', ended)
  try {
    const task: ReadingTask<ReadingRequest> = { request, limitMs, memoryMib: limits.memoryMib }
    // Where it has ended already, its end tells.
    child.send(task, () => {})
    return await promise
  } finally {
    child.off('message', hear).off('error', reject).off('close', ended)
  }
}

/** Whether V8 or the system ended a process, which they do for want of memory. Source: Node.js, “Exit codes”: 5 and 134
 *  where there are no signals; a larger one is Windows' own. */
function isAbort(code: number | null, signal: NodeJS.Signals | null): boolean {
  return signal !== null || code === 5 || code === 134 || (code !== null && code > 255)
}
