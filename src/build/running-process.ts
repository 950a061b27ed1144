import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'

/** What tells a process from another one that gets the same number later or elsewhere. */
export interface ProcessMark {
  readonly pid: number
  /** Where its number means something: one start of one machine, and one container of it. */
  readonly realm: string
  /** When it started, in the system's own count; absent where the system does not tell. */
  readonly started?: string | undefined
}

/** Whether a process runs. `unseen`: it cannot be told from here, since it is of another machine or container, or since the
 *  system does not say when the process of that number started. */
export type ProcessState = 'running' | 'ended' | 'unseen'

/** The mark of this process. */
export function thisProcess(): ProcessMark {
  return { pid: process.pid, realm: realm(), started: statOf(process.pid)?.started }
}

/** Whether the process with a mark runs. A number that another process has got since is `ended`. */
export function stateOf({ pid, realm: other, started }: ProcessMark): ProcessState {
  if (other !== realm()) return 'unseen'
  if (!hasNumber(pid)) return 'ended'
  const found = statOf(pid)
  if (!found || started === undefined) return 'unseen'
  // Z, X: killed, but its parent has not asked for its exit code yet, or never will.
  return found.started === started && !/[ZX]/.test(found.state) ? 'running' : 'ended'
}

function hasNumber(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // EPERM: it is another user's.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Linux: proc_pid_stat(5), fields 3 and 22. The second field is a name that may hold anything, even brackets. */
function statOf(pid: number): { readonly state: string; readonly started: string } | undefined {
  const text = told(() => readFileSync(`/proc/${pid}/stat`, 'utf8'))
  const [state, ...fields] = text?.slice(text.lastIndexOf(')') + 2).split(' ') ?? []
  const started = fields[18]
  return state !== undefined && started !== undefined ? { state, started } : undefined
}

function realm(): string {
  const start = told(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim())
  const container = told(() => readlinkSync('/proc/self/ns/pid'))
  return start && container ? `${start} ${container}` : hostname()
}

/** What the system says, where it says it: any refusal is no answer. */
function told(ask: () => string): string | undefined {
  try {
    return ask()
  } catch {
    return undefined
  }
}
