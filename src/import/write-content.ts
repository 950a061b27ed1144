import { lstat, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ContentFile } from './content-files.ts'
import { ImportFault } from './fault.ts'

/** A file beside what stands in the content folder already. */
export interface PlannedFile extends ContentFile {
  readonly state: 'new' | 'unchanged' | 'different'
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

/** Writes files so that each is whole or as it was: all are written to a temporary folder inside the content folder,
 *  and moved only when every one is there. Unchanged files are not touched. */
export async function writeContent(contentDir: string, planned: readonly PlannedFile[]): Promise<void> {
  const files = planned.filter(({ state }) => state !== 'unchanged')
  if (files.length === 0) return
  await mkdir(contentDir, { recursive: true })
  const temporary = await mkdtemp(join(contentDir, '.import-'))
  try {
    const written = files.map(({ path, bytes }, n) => ({
      from: join(temporary, String(n)),
      to: join(contentDir, path),
      bytes,
    }))
    for (const { from, bytes } of written) await writeFile(from, bytes)
    for (const { to } of written) await mkdir(dirname(to), { recursive: true })
    for (const { from, to } of written) await rename(from, to)
  } finally {
    await rm(temporary, { recursive: true, force: true })
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
