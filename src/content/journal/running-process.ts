import { createHash } from 'node:crypto'
import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'
import { codeOf } from './durable.ts'

/** What tells a process from another one that gets the same number later or elsewhere. */
export interface ProcessMark {
  readonly pid: number
  /** When the process started, in the kernel's ticks since boot; 0 where the system does not tell. */
  readonly start: string
  /** Eight hexadecimal digits for the computer's name. */
  readonly host: string
  /** Eight hexadecimal digits for the kernel's run; zeros where the system does not tell. */
  readonly boot: string
  /** Number of the space that the process id counts in, as containers have their own; 0 where the system does not tell. */
  readonly space: string
}

/** Whether a process runs. `unseen`: it cannot be told from here, since it may be of another computer or container, or since
 *  the system does not say when the process of that number started. */
export type ProcessState = 'running' | 'ended' | 'unseen'

/** The mark of this process. */
export function thisProcess(): ProcessMark {
  return markOf(process.pid)
}

/** Whether the process with a mark runs. A number that another process has got since is `ended`. */
export function stateOf({ pid, start, host, boot, space }: ProcessMark): ProcessState {
  const own = markOf(pid)
  if (own.boot !== boot) return own.host === host && own.boot !== NO_BOOT && boot !== NO_BOOT ? 'ended' : 'unseen'
  if (own.space !== space || (boot === NO_BOOT && own.host !== host)) return 'unseen'
  if (own.start !== NO_START && start !== NO_START) return own.start === start ? 'running' : 'ended'
  return isThere(pid) ? 'unseen' : 'ended'
}

const NO_BOOT = '00000000'
const NO_START = '0'

/** What this system says of a process. */
function markOf(pid: number): ProcessMark {
  const boot = told(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8'))
  const space = told(() => readlinkSync('/proc/self/ns/pid'))
  const start = told(() => startOf(readFileSync(`/proc/${pid}/stat`, 'utf8')))
  return {
    pid,
    start: start ?? NO_START,
    host: short(hostname()),
    boot: boot === undefined ? NO_BOOT : short(boot),
    space: /\d+/.exec(space ?? '')?.[0] ?? '0',
  }
}

/** The 22nd field of `/proc/<pid>/stat`, or a word for a process that has ended and is only not yet waited for. The second
 *  field is a name in brackets that may hold anything. Source: proc_pid_stat(5). */
function startOf(stat: string): string | undefined {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return fields[0] === 'Z' || fields[0] === 'X' ? 'ended' : fields[19]
}

/** What the system says, where it says it: any refusal is no answer. */
function told(ask: () => string | undefined): string | undefined {
  try {
    return ask()
  } catch {
    return undefined
  }
}

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // It is another user's.
    return codeOf(error) === 'EPERM'
  }
}

function short(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}
