import { statSync } from 'node:fs'
import { readSteadily } from '../journal/steady.ts'
import { FolderPrint } from './folder-print.ts'

/** The print of a content folder, a SHA-256 over its names and bytes, without reading what they say. Undefined where there is no
 *  such folder, or an import is at work in it or was cut off. Throws when the system refuses to read a file. */
export async function contentPrint(dir: string): Promise<string | undefined> {
  if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory()) return undefined
  const { result, left } = await readSteadily(dir, () => new FolderPrint(dir).ofAll())
  return left.length === 0 ? result : undefined
}
