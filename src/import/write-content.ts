import { cp, lstat, mkdir, mkdtemp, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ContentFile } from './content-files.ts'
import { ImportFault } from './fault.ts'

/** A file beside what stands in the content folder already. */
export interface PlannedFile extends ContentFile {
  /** `extended`: what stands there stays as it is, with records added to it. */
  readonly state: 'new' | 'unchanged' | 'different' | 'extended'
  /** Bytes of the file that stands there. */
  readonly existing?: Uint8Array
}

/** Compares files with a content folder, which need not exist yet.
 *  @throws ImportFault when a symbolic link stands on the way to one, or something that is no file in its place. */
export async function planContent(contentDir: string, files: readonly ContentFile[]): Promise<PlannedFile[]> {
  return Promise.all(
    files.map(async (file): Promise<PlannedFile> => {
      const existing = await readExisting(contentDir, file.path)
      if (!existing) return { ...file, state: 'new' }
      return { ...file, existing, state: Buffer.compare(existing, file.bytes) === 0 ? 'unchanged' : 'different' }
    }),
  )
}

/** One unit's folder that changes. */
interface Swap {
  /** The folder as it will be, whole. */
  readonly staged: string
  readonly place: string
  /** Where the old folder waits until all are in place. */
  readonly old: string
}

/** Writes files so that all are there or none: each unit's folder is made anew beside the content, with everything that
 *  stood in it, and put in the old one's place by renaming; when one cannot be, all old ones are put back. Folders
 *  without a changed file are not touched.
 *  @throws ImportFault when a folder could not be put in place; everything is as it was. */
export async function writeContent(contentDir: string, planned: readonly PlannedFile[]): Promise<void> {
  const files = planned.filter(({ state }) => state !== 'unchanged')
  if (files.length === 0) return
  await mkdir(contentDir, { recursive: true })
  const temporary = await mkdtemp(join(contentDir, '.import-'))
  const units = Map.groupBy(files, ({ path }) => path.split('/').slice(0, 2).join('/'))
  const swaps = [...units.keys()].map((unit, n) => ({
    staged: join(temporary, `${n}-new`),
    place: join(contentDir, unit),
    old: join(temporary, `${n}-old`),
  }))
  const clear = () => rm(temporary, { recursive: true, force: true })
  try {
    for (const [n, group] of [...units.values()].entries()) await stage(swaps[n], group)
  } catch (error) {
    await clear()
    throw asFault(error)
  }
  const undone = await swapAll(temporary, swaps)
  await clear()
  if (undone) throw undone
}

function asFault(error: unknown): ImportFault {
  const reason = error instanceof Error ? error.message : String(error)
  return new ImportFault(`The files could not be put in place, and all is as it was: ${reason}.`)
}

async function stage(swap: Swap | undefined, files: readonly PlannedFile[]): Promise<void> {
  if (!swap) return
  const { staged, place } = swap
  if (await lstat(place).catch(absent))
    await cp(place, staged, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true })
  for (const { path, bytes } of files) {
    const file = join(staged, ...path.split('/').slice(2))
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, bytes)
  }
}

/** Puts all folders in place; gives why not when one cannot be and all old ones are back. Throws only when an old one
 *  cannot be put back: it is kept in the temporary folder then. */
async function swapAll(temporary: string, swaps: readonly Swap[]): Promise<ImportFault | undefined> {
  const undo: (() => Promise<unknown>)[] = []
  try {
    for (const { staged, place, old } of swaps) {
      const made = await mkdir(dirname(place), { recursive: true })
      if (made !== undefined) undo.push(() => rmdir(dirname(place)))
      if (await lstat(place).catch(absent)) {
        await rename(place, old)
        undo.push(() => rename(old, place))
      }
      await rename(staged, place)
      undo.push(() => rename(place, staged))
    }
    return undefined
  } catch (error) {
    try {
      for (const step of undo.reverse()) await step()
    } catch (second) {
      throw new AggregateError([error, second], `Old files could not be put back; they are kept in ${temporary}.`)
    }
    return asFault(error)
  }
}

async function readExisting(contentDir: string, path: string): Promise<Uint8Array | undefined> {
  const parts = path.split('/')
  for (const n of parts.keys()) {
    const at = join(contentDir, ...parts.slice(0, n + 1))
    const stats = await lstat(at).catch(absent)
    if (!stats) return undefined
    const last = n === parts.length - 1
    if (last ? !stats.isFile() : !stats.isDirectory())
      throw new ImportFault(`${at}: a ${last ? 'file' : 'folder'} belongs here, and something else stands here.`)
  }
  return readFile(join(contentDir, path))
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}
