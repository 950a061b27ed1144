import { lstat, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { importFault, importProblem, UnfinishedImportFault } from '../../faults/import-fault.ts'
import { ContentFault, HalfWrittenFault } from '../journal/fault.ts'
import { putInPlace } from '../journal/put-in-place.ts'

/** A file of a content folder. */
export interface ContentFile {
  /** From the content folder, with forward slashes, such as `2021/101001/department.md`. */
  readonly path: string
  readonly bytes: Uint8Array
}

/** A file beside what stands in the content folder already. */
export interface PlannedFile extends ContentFile {
  /** `extended`: what stands there stays as it is, with records added to it. `removed`: what stands there goes; the bytes are
   *  those of the file that takes its place. */
  readonly state: 'new' | 'unchanged' | 'different' | 'extended' | 'removed'
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

/** Writes files so that all are there or none, also when it is killed: the next command finishes or undoes it then. Files
 *  that stay as they are must still be as they were planned.
 *  @throws ImportFault when they could not be put in place; everything is as it was. UnfinishedImportFault when the
 *  system broke off half-way. */
export async function writeContent(contentDir: string, planned: readonly PlannedFile[]): Promise<void> {
  if (planned.every(({ state }) => state === 'unchanged')) return
  const files = planned.map(({ state, existing, ...file }) => ({
    path: file.path,
    ...(state !== 'removed' && { bytes: state === 'unchanged' && existing ? existing : file.bytes }),
    ...(existing && { existing }),
  }))
  try {
    putInPlace(contentDir, files)
  } catch (error) {
    if (error instanceof HalfWrittenFault)
      throw new UnfinishedImportFault([importProblem('writing-half-way', '', undefined, error.words)])
    if (!(error instanceof ContentFault)) throw error
    throw importFault('files-not-placed', '', undefined, error.words)
  }
}

/** Files that are to go, those of them that are there, each with what takes its place.
 *  @throws ImportFault like `planContent`. */
export async function planRemoved(contentDir: string, files: readonly ContentFile[]): Promise<PlannedFile[]> {
  const planned = await Promise.all(
    files.map(async (file): Promise<PlannedFile[]> => {
      const existing = await readExisting(contentDir, file.path)
      return existing ? [{ ...file, existing, state: 'removed' }] : []
    }),
  )
  return planned.flat()
}

async function readExisting(contentDir: string, path: string): Promise<Uint8Array | undefined> {
  const parts = path.split('/')
  for (const n of parts.keys()) {
    const at = join(contentDir, ...parts.slice(0, n + 1))
    const stats = await lstat(at).catch(absent)
    if (!stats) return undefined
    const last = n === parts.length - 1
    if (last ? !stats.isFile() : !stats.isDirectory())
      throw importFault(last ? 'place-not-file' : 'place-not-folder', at)
  }
  return readFile(join(contentDir, path))
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}
