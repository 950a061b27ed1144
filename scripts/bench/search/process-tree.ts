import { spawn } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'

const LOOK_EVERY = 200
const PAGE_BYTES = 4096

/** What a command took, with all processes that it began. */
export interface Cost {
  readonly seconds: number
  /** The most memory that all of them held at once, in MB. */
  readonly megabytes: number
}

/** Runs a command to its end, in a folder. Linux only tells the memory; elsewhere it is 0.
 *  @throws Error with what it said where it fails. */
export async function costOf(command: string, args: readonly string[], cwd: string): Promise<Cost> {
  const began = performance.now()
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] })
  let [said, most, isOver] = ['', 0, false]
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
    most = Math.max(most, await heldBy(child.pid ?? 0))
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, LOOK_EVERY))])
  }
  if ((await ended) !== 0) throw new Error(`${command} ${args.join(' ')} failed: ${said}`)
  return { seconds: (performance.now() - began) / 1000, megabytes: most / 1_000_000 }
}

async function heldBy(root: number): Promise<number> {
  const names = await readdir('/proc').catch(() => [])
  const all = await Promise.all(names.filter((name) => /^\d+$/.test(name)).map(processOf))
  const ours = new Set([root])
  let [held, before] = [0, 0]
  while (ours.size > before) {
    before = ours.size
    for (const one of all) if (one && ours.has(one.parent)) ours.add(one.id)
  }
  for (const one of all) if (one && ours.has(one.id)) held += one.bytes
  return held
}

async function processOf(name: string) {
  const [stat, memory] = await Promise.all(
    ['stat', 'statm'].map((file) => readFile(`/proc/${name}/${file}`, 'utf8').catch(() => undefined)),
  )
  if (stat === undefined || memory === undefined) return undefined
  const [, parent = ''] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return { id: Number(name), parent: Number(parent), bytes: Number(memory.split(' ')[1]) * PAGE_BYTES }
}
