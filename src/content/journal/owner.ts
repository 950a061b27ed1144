import { createHash, randomBytes } from 'node:crypto'
import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'
import { codeOf } from './durable.ts'

/** Who works on a content folder. All of it stands in the name of an empty file, so that it cannot be half written. */
export interface Owner {
  readonly pid: number
  /** When the process started, in the kernel's ticks since boot; 0 where the system does not tell. */
  readonly start: string
  /** Eight hexadecimal digits for the computer's name. */
  readonly host: string
  /** Eight hexadecimal digits for the kernel's run; zeros where the system does not tell. */
  readonly boot: string
  /** Number of the space that the process id counts in; 0 where the system does not tell. */
  readonly space: string
  /** Milliseconds since 1970. */
  readonly since: number
  /** Sixteen random hexadecimal digits. */
  readonly token: string
}

const NAME = /^(\d{1,10})-(\d{1,20})-([0-9a-f]{8})-([0-9a-f]{8})-(\d{1,20})-(\d{13})-([0-9a-f]{16})$/

/** This process as an owner, with a new token. */
export function newOwner(): Owner {
  return { ...here(process.pid), since: Date.now(), token: randomBytes(8).toString('hex') }
}

/** An owner as part of a file's name. */
export function formatOwner({ pid, start, host, boot, space, since, token }: Owner): string {
  return [pid, start, host, boot, space, since, token].join('-')
}

/** Reads what `formatOwner` wrote; undefined for any other text. */
export function parseOwner(text: string): Owner | undefined {
  const parts = NAME.exec(text)
  if (!parts) return undefined
  const [, pid = '', start = '', host = '', boot = '', space = '', since = '', token = ''] = parts
  return { pid: Number(pid), start, host, boot, space, since: Number(since), token }
}

/** How long an owner whose process cannot be asked after is taken to be at work: writing takes seconds. */
const TRUSTED_MS = 120_000

/** `dead`: its process has ended. `alive`: it runs. `unsure`: it may run on another computer or in another container. */
export type Life = 'alive' | 'dead' | 'unsure'

/** Whether an owner is at work. One that cannot be asked after is dead when two minutes have gone by, or when it claims
 *  to be of the future: so none can block a folder for ever. */
export function lifeOf(owner: Owner, now = Date.now()): Life {
  const life = processLifeOf(owner)
  return life === 'unsure' && Math.abs(now - owner.since) > TRUSTED_MS ? 'dead' : life
}

function processLifeOf({ pid, start, host, boot, space }: Owner): Life {
  const own = here(pid)
  if (own.boot !== boot) return own.host === host && own.boot !== NO_BOOT && boot !== NO_BOOT ? 'dead' : 'unsure'
  if (own.space !== space || (boot === NO_BOOT && own.host !== host)) return 'unsure'
  if (own.start !== NO_START && start !== NO_START) return own.start === start ? 'alive' : 'dead'
  return isThere(pid) ? 'unsure' : 'dead'
}

const NO_BOOT = '00000000'
const NO_START = '0'

/** What this system says of a process. */
function here(pid: number): Omit<Owner, 'since' | 'token'> {
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

function told(ask: () => string | undefined): string | undefined {
  try {
    return ask()
  } catch {
    return undefined
  }
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

function short(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}
