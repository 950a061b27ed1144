import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** What a folder holds, with all below. */
export interface FolderSize {
  /** Files of HTML. */
  readonly pages: number
  readonly pageBytes: number
  /** All files, pages too. */
  readonly files: number
  readonly bytes: number
}

/** Counts what is on disk, so that no engine is believed. */
export async function folderSize(folder: string): Promise<FolderSize> {
  let [pages, pageBytes, files, bytes] = [0, 0, 0, 0]
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const { size } = await stat(join(entry.parentPath, entry.name))
    const isPage = entry.name.endsWith('.html')
    files += 1
    bytes += size
    pages += isPage ? 1 : 0
    pageBytes += isPage ? size : 0
  }
  return { pages, pageBytes, files, bytes }
}
