import { type ChildProcess, fork } from 'node:child_process'
import { ImportFault, importFault } from '../../faults/import-fault.ts'
import { LIMITS, type Limits, readingCpuMs } from '../limits.ts'
import type { ReadingAnswer, ReadingRequest, ReadingTask } from './answer-parent.ts'
import { EXCEEDED, OUTGROWN } from './exceeded.ts'

/** Runs the work of one module on one document in a process of its own, which is ended when it uses more of the processor or
 *  of the memory than the limits, so that no document can hold up or bring down the command: where V8 has no memory left,
 *  it ends the whole process, whatever thread asked for it. Starting the process does not
 *  count, nor does waiting for a busy processor. The module calls `answerParent`.
 *  @throws ImportFault also for such a document. */
export function runInOwnProcess<Result>(
  module: URL,
  request: ReadingRequest,
  limits: Limits = LIMITS,
): Promise<Result> {
  const { promise, resolve, reject } = Promise.withResolvers<Result>()
  const { name } = request
  const limitMs = readingCpuMs(request.bytes.length, limits)
  const exceeded = () => importFault('reading-time-over', name, `${limitMs / 1000}`)
  const child = fork(module, [], {
    execArgv: [`--max-old-space-size=${limits.heapMib}`],
    serialization: 'advanced',
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const said = textsOf(child)
  child.on('message', (answer: ReadingAnswer<Result>) => {
    if (answer.usedMs > limitMs) reject(exceeded())
    else if ('problems' in answer) reject(new ImportFault(answer.problems))
    else if ('error' in answer) reject(new Error(answer.error))
    else resolve(answer.result)
  })
  child.on('error', reject)
  child.on('close', (code, signal) => {
    if (said.out.includes(EXCEEDED)) reject(exceeded())
    else if (said.out.includes(OUTGROWN)) reject(importFault('reading-memory-over', name, `${limits.memoryMib}`))
    else if (isAbort(code, signal)) reject(importFault('reading-memory-over', name, `${limits.heapMib}`))
    else reject(new Error(`The process that read ${name} ended with ${code}.\n${said.err}`))
  })
  const task: ReadingTask<ReadingRequest> = { request, limitMs, memoryMib: limits.memoryMib }
  // Where it has ended already, its end tells.
  child.send(task, () => {})
  return promise.finally(() => child.kill('SIGKILL'))
}

/** What a process writes: of its errors, the beginning. */
function textsOf({ stdout, stderr }: ChildProcess): { out: string; err: string } {
  const said = { out: '', err: '' }
  stdout?.on('data', (chunk) => {
    said.out = (said.out + chunk).slice(-EXCEEDED.length)
  })
  stderr?.on('data', (chunk) => {
    if (said.err.length < MOST_SAID) said.err += chunk
  })
  return said
}

const MOST_SAID = 10_000

/** Whether V8 or the system ended a process, which they do for want of memory. Source: Node.js, “Exit codes”: 5 and 134
 *  where there are no signals; a larger one is Windows' own. */
function isAbort(code: number | null, signal: NodeJS.Signals | null): boolean {
  return signal !== null || code === 5 || code === 134 || (code !== null && code > 255)
}
