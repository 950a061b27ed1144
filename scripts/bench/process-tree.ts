import { spawn } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'

const LOOK_EVERY = 100
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
 *  those of the processes that it has waited for. Source: proc(5), where the first of them is the third. */
const [PARENT, OWN, WAITED] = [1, 11, 13]

/** Runs a command to its end, in a folder; one at a time, for processors are counted for all that this process waited for.
 *  `hear` gets what it prints. Linux only tells memory and processors; elsewhere they are 0.
 *  @throws CommandFailure with what it said where it fails. */
export async function costOf(
  command: string,
  args: readonly string[],
  cwd: string,
  hear: (text: string) => void = () => {},
): Promise<Cost> {
  const [began, before] = [performance.now(), await spentByEnded()]
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
    const tree = await treeOf(child.pid ?? 0)
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
  const cpu = Math.max((await spentByEnded()) - before, seen) / TICKS
  return { seconds, cpu, megabytes: most / 1_000_000 }
}

/** Ticks of all processes that this one has waited for, and that those did. */
async function spentByEnded(): Promise<number> {
  const stat = await readFile('/proc/self/stat', 'utf8').catch(() => undefined)
  return stat === undefined ? 0 : ticksAt(fieldsOf(stat), WAITED)
}

async function treeOf(root: number) {
  const names = await readdir('/proc').catch(() => [])
  const all = await Promise.all(names.filter((name) => /^\d+$/.test(name)).map(processOf))
  const ours = new Set([root])
  let before = 0
  while (ours.size > before) {
    before = ours.size
    for (const one of all) if (one && ours.has(one.parent)) ours.add(one.id)
  }
  return all.filter((one) => one !== undefined).filter(({ id }) => ours.has(id))
}

async function processOf(name: string) {
  const [stat, memory] = await Promise.all(
    ['stat', 'statm'].map((file) => readFile(`/proc/${name}/${file}`, 'utf8').catch(() => undefined)),
  )
  if (stat === undefined || memory === undefined) return undefined
  const fields = fieldsOf(stat)
  return {
    ...{ id: Number(name), parent: Number(fields[PARENT]), ticks: ticksAt(fields, OWN) },
    bytes: Number(memory.split(' ')[1]) * PAGE_BYTES,
  }
}

function ticksAt(fields: readonly string[], at: number): number {
  return Number(fields[at]) + Number(fields[at + 1])
}

/** What stands behind a process's name, which may hold anything. */
function fieldsOf(stat: string): string[] {
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
}
