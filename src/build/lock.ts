import { randomBytes } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import { stateOf, thisProcess } from '../content/journal/running-process.ts'

const holderSchema = z.object({
  pid: z.int().positive(),
  start: z.string(),
  host: z.string(),
  boot: z.string(),
  space: z.string(),
  /** ISO 8601. */
  since: z.iso.datetime(),
})

/** Who holds a lock. */
export type Holder = z.infer<typeof holderSchema>

/** A lock that this process holds until it releases it or exits. */
export interface Lock {
  /** Whether it is still held: a person may have removed it, or a computer that could not see this process. */
  held(): boolean
  release(): void
}

/** Milliseconds between two beats, and how long a holder that cannot be seen may be silent. */
const BEAT = 1000
const PATIENCE = 10_000

/** How often a lock that is let go at that moment is tried again. */
const MOST_TRIES = 20

/** Takes a lock, or says who holds it. A lock is a folder, put in place whole by renaming it, with one file of a random name;
 *  so a lock that its holder left behind can be taken away by that name, and never somebody else's new one. Whether a holder
 *  still runs is told by its number and start; where it cannot be seen, its lock must beat: it waits for `patience`
 *  milliseconds then, and else not at all. The folder above must be there.
 *  Throws what the system says when the folder above cannot be written to. */
export async function takeLock(
  folder: string,
  patience = PATIENCE,
): Promise<{ readonly lock: Lock } | { readonly holder: Holder }> {
  const token = randomBytes(8).toString('hex')
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    if (place(folder, token)) return { lock: lockOf(folder, token) }
    const found = readHolder(folder)
    if (!found) continue
    if (found.holder && (await holds(found.holder, found.file, patience))) return { holder: found.holder }
    rmSync(found.file, { force: true })
  }
  throw new Error(`The lock ${folder} can be neither taken nor read.`)
}

function place(folder: string, token: string): boolean {
  const staged = `${folder}.${token}`
  const holder: Holder = { ...thisProcess(), since: new Date().toISOString() }
  try {
    mkdirSync(staged)
    writeFileSync(join(staged, token), `${JSON.stringify(holder)}\n`)
    // Windows renames no folder over another, not even over an empty one.
    ignoring(['ENOENT', 'ENOTEMPTY', 'EEXIST'], () => rmdirSync(folder))
    return ignoring(['ENOTEMPTY', 'EEXIST', 'EPERM', 'ENOENT'], () => renameSync(staged, folder))
  } finally {
    rmSync(staged, { recursive: true, force: true })
  }
}

function lockOf(folder: string, token: string): Lock {
  const file = join(folder, token)
  for (const name of readdirSync(dirname(folder)).filter((name) => isStaged(name, folder)))
    rmSync(join(dirname(folder), name), { recursive: true, force: true })
  const beat = new Worker(new URL('./lock-beat.ts', import.meta.url), { workerData: { file, every: BEAT } })
  beat.unref()
  const release = () => {
    process.off('exit', release)
    void beat.terminate()
    rmSync(file, { force: true })
    ignoring(['ENOENT', 'ENOTEMPTY', 'EEXIST'], () => rmdirSync(folder))
  }
  process.once('exit', release)
  return { held: () => existsSync(file), release }
}

/** A lock that was being put in place when its process was killed; one that is just being put there is tried again. */
function isStaged(name: string, folder: string): boolean {
  return name.startsWith(`${basename(folder)}.`) && /\.[0-9a-f]{16}$/.test(name)
}

/** The file in a lock's folder and the holder it names; no holder where the file is damaged. Undefined when the lock is
 *  being let go. */
function readHolder(folder: string): { readonly file: string; readonly holder?: Holder } | undefined {
  try {
    const [name] = readdirSync(folder)
    if (name === undefined) return undefined
    const file = join(folder, name)
    const holder = holderIn(readFileSync(file, 'utf8'))
    return { file, ...(holder && { holder }) }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

function holderIn(text: string): Holder | undefined {
  try {
    return holderSchema.parse(JSON.parse(text))
  } catch {
    return undefined
  }
}

/** Whether the holder of a lock still runs; one that cannot be seen does when it is heard. */
async function holds(holder: Holder, file: string, patience: number): Promise<boolean> {
  const state = stateOf(holder)
  return state === 'unseen' ? beats(file, patience) : state === 'running'
}

/** Compares times of the file with each other only: the clocks of two computers may differ. */
async function beats(file: string, patience: number): Promise<boolean> {
  const time = () => statSync(file, { throwIfNoEntry: false })?.mtimeMs
  const first = time()
  for (let waited = 0; waited < patience; waited += BEAT / 2) {
    await sleep(BEAT / 2)
    const now = time()
    if (now !== first) return now !== undefined
  }
  return false
}

/** Whether something could be done; false when the system refused it with one of these codes. */
function ignoring(codes: readonly string[], act: () => void): boolean {
  try {
    act()
    return true
  } catch (error) {
    if (codes.includes(codeOf(error) ?? '')) return false
    throw error
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined
}
