import { lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { nameKey } from '../../faults/names.ts'
import { quote } from '../../faults/quote.ts'
import type { FolderEntry, Reader } from './reader.ts'

/** What a folder holds, by name. Hidden entries are left out; links and devices are faults and are never followed. */
export interface Folder {
  readonly files: readonly FolderEntry[]
  readonly folders: readonly FolderEntry[]
}

const HIDDEN = /^\.[\p{L}\p{N}_~]/u

/** Whether a name is one of files that programs put beside those of people, such as `.DS_Store` and `.goals.yaml.swp`. At the root
 *  folders may have such names too (`.git`); below it content would be lost in one. `path` is the folder's in which it stands. */
export function isHidden(name: string, path: string, isFolder: boolean | undefined): boolean {
  return HIDDEN.test(name) && (path === '' || !isFolder)
}

/** Lists a folder. `path` is from the content folder, empty for that itself; `keyOf` says which names cannot stand side
 *  by side. Reading is synchronous here and in the files beside this one: for thousands of small files that is several
 *  times faster. */
export function readFolder(reader: Reader, path: string, keyOf: (name: string) => string = nameKey): Folder {
  const files: FolderEntry[] = []
  const folders: FolderEntry[] = []
  const names = new Map<string, string>()
  for (const name of readdirSync(join(reader.root, path)).toSorted()) {
    const entryPath = path === '' ? name : `${path}/${name}`
    // There is none of a name that is not Unicode: the system gives it with other characters.
    const stats = lstatSync(join(reader.root, entryPath), { throwIfNoEntry: false })
    if (isHidden(name, path, stats?.isDirectory())) continue
    reportTwin(reader, entryPath, name, names, keyOf)
    const entry = { name, path: entryPath, bytes: stats?.size ?? 0 }
    if (stats?.isFile()) files.push(entry)
    else if (stats?.isDirectory()) folders.push(entry)
    else if (stats?.isSymbolicLink()) reader.report('symlink', entryPath, name)
    else reader.report('file-not-expected', entryPath, name, { en: 'Put an ordinary file here.', zh: '请放普通文件。' })
  }
  return { files, folders }
}

function reportTwin(
  reader: Reader,
  path: string,
  name: string,
  names: Map<string, string>,
  keyOf: (name: string) => string,
): void {
  const key = keyOf(name)
  const twin = names.get(key)
  if (twin !== undefined) reader.report('names-alike', path, name, quote(twin))
  else names.set(key, name)
}
