import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { isSystemError } from '../../src/faults/system-error.ts'

/** Milliseconds. Looking takes time from what is measured, so it is done seldom, and by the quickest calls. */
const LOOK_EVERY = 200
const PAGE_BYTES = 4096
/** How many of Linux's clock ticks are a second, to every program. */
const TICKS = 100

/** What a command took, with all processes that it began. */
export interface Cost {
  /** On the clock. */
  readonly seconds: number
  /** Of processors, in the program and in the system. */
  readonly cpu: number
  /** The most memory that all of them held at once, in MB. */
  readonly megabytes: number
}

/** A command that ended with another code than 0, or by a signal. */
export class CommandFailure extends Error {}

/** Places in the fields of a process after its name: its parent, and clock ticks in the program and in the system, its own and
 *  those of the processes that it has waited for; pages of memory. Source: proc(5), where the first of all is the third. */
const [PARENT, OWN, WAITED, HELD] = [1, 11, 13, 21]

/** Runs a command to its end, in a folder; one at a time, for processors are counted for all that this process waited for.
 *  `hear` gets what it prints. Linux only tells memory and processors; elsewhere they are 0.
 *  @throws CommandFailure with what it said where it fails. */
export async function costOf(
  command: string,
  args: readonly string[],
  cwd: string,
  hear: (text: string) => void = () => {},
): Promise<Cost> {
  const [began, before] = [performance.now(), spentByEnded()]
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
  let [said, most, isOver] = ['', 0, false]
  const spent = new Map<number, number>()
  child.stdout.on('data', (data) => {
    hear(String(data))
  })
  child.stderr.on('data', (data) => {
    said += String(data)
  })
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  }).finally(() => {
    isOver = true
  })
  while (!isOver) {
    const tree = treeOf(child.pid ?? 0)
    most = Math.max(
      most,
      tree.reduce((sum, { bytes }) => sum + bytes, 0),
    )
    for (const { id, ticks } of tree) spent.set(id, ticks)
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, LOOK_EVERY))])
  }
  const seconds = (performance.now() - began) / 1000
  const code = await ended
  if (code !== 0) throw new CommandFailure(`${command} ended with ${code ?? 'a signal'}: ${said.trim()}`)
  // A process that nobody waited for is in the second only, the end of one that somebody did in the first only.
  const seen = [...spent.values()].reduce((sum, ticks) => sum + ticks, 0)
  const cpu = Math.max(spentByEnded() - before, seen) / TICKS
  return { seconds, cpu, megabytes: most / 1_000_000 }
}

/** Ticks of all processes that this one has waited for, and that those did. */
function spentByEnded(): number {
  const fields = fieldsOf('self')
  return fields ? ticksAt(fields, WAITED) : 0
}

interface Process {
  readonly id: number
  readonly parent: number
  readonly ticks: number
  readonly bytes: number
}

/** A process and all that it began, and those began, as they are now. */
function treeOf(root: number): Process[] {
  const all = process.platform === 'linux' ? readdirSync('/proc').flatMap((name) => processOf(name) ?? []) : []
  const ours = new Set([root])
  let before = 0
  while (ours.size > before) {
    before = ours.size
    for (const { id, parent } of all) if (ours.has(parent)) ours.add(id)
  }
  return all.filter(({ id }) => ours.has(id))
}

function processOf(name: string): Process | undefined {
  const fields = /^\d+$/.test(name) ? fieldsOf(name) : undefined
  if (!fields) return undefined
  const [parent, bytes] = [Number(fields[PARENT]), Number(fields[HELD]) * PAGE_BYTES]
  return { id: Number(name), parent, bytes, ticks: ticksAt(fields, OWN) }
}

function ticksAt(fields: readonly string[], at: number): number {
  return Number(fields[at]) + Number(fields[at + 1])
}

/** What the system says of a process behind its name, which may hold anything; undefined once the process is gone. */
function fieldsOf(name: string): string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  } catch (error) {
    if (isSystemError(error)) return undefined
    throw error
  }
}
