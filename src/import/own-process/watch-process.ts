import { writeSync } from 'node:fs'
import { workerData } from 'node:worker_threads'
import { EXCEEDED, OUTGROWN } from './exceeded.ts'
import { watchCpu } from './watch-cpu.ts'

const MIB = 1024 * 1024

/** What the thread of `answerParent` watches. */
interface Watched {
  readonly limitMs: number
  /** All memory that the process may hold, in MiB: what lies outside of V8's heap, too. */
  readonly memoryMib: number
  /** What the process had used when its task began. */
  readonly started: NodeJS.CpuUsage
  /** Number of the process that waits for the answer. */
  readonly parent: number
}

/** Ends this process, which may be too busy to hear anything: when it has used too much of the processor, holds too much memory,
 *  or when nobody waits for it any more. */
function watch({ limitMs, memoryMib, started, parent }: Watched): void {
  const usedMs = async () => {
    if (process.ppid !== parent) end()
    if (process.memoryUsage.rss() > memoryMib * MIB) end(OUTGROWN)
    const { user, system } = process.cpuUsage(started)
    return (user + system) / 1000
  }
  watchCpu(usedMs, limitMs, () => {
    end(EXCEEDED)
  })
}

/** A reason is what the parent hears. */
function end(reason = ''): void {
  if (reason !== '') writeSync(1, reason)
  process.kill(process.pid, 'SIGKILL')
}

watch(workerData)
