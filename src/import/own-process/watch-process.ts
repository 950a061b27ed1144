import { writeSync } from 'node:fs'
import { workerData } from 'node:worker_threads'
import { EXCEEDED } from './exceeded.ts'
import { watchCpu } from './watch-cpu.ts'

/** What the thread of `answerParent` watches. */
interface Watched {
  readonly limitMs: number
  /** What the process had used when its task began. */
  readonly started: NodeJS.CpuUsage
  /** Number of the process that waits for the answer. */
  readonly parent: number
}

/** Ends this process, which may be too busy to hear anything: when it has used too much of the processor, or when nobody
 *  waits for it any more. */
function watch({ limitMs, started, parent }: Watched): void {
  const usedMs = async () => {
    if (process.ppid !== parent) end()
    const { user, system } = process.cpuUsage(started)
    return (user + system) / 1000
  }
  watchCpu(usedMs, limitMs, () => {
    writeSync(1, EXCEEDED)
    end()
  })
}

function end(): void {
  process.kill(process.pid, 'SIGKILL')
}

watch(workerData)
