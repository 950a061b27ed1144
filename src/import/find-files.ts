import type { Dirent } from 'node:fs'
import { lstat, readdir, realpath } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { type ImportProblem, importProblem } from '../faults/import-fault.ts'
import { describeSystemError, isSystemError } from '../faults/system-error.ts'
import { isDocumentName } from './file-kind.ts'

/** Why a file of a folder is left: an office program or the system put it there, it is hidden, it is a link or device, it
 *  belongs to a web page that was saved, it is of a kind that is not imported, or it is content already. */
export type LeftReason = 'temporary' | 'hidden' | 'link' | 'page' | 'kind' | 'content'

/** A file of a folder that is not taken, which is no fault. */
interface LeftFile {
  readonly path: string
  readonly why: LeftReason
}

/** What the words of a command line name. */
export interface FoundFiles {
  /** Paths of files as they were named, those of a folder in the order of their paths; none twice. */
  readonly files: readonly string[]
  readonly left: readonly LeftFile[]
  /** Folders that cannot be read, or hold nothing to import. */
  readonly faults: readonly ImportProblem[]
}

/** Lists a folder. */
type ListFolder = (path: string) => Promise<readonly Dirent[]>

/** The files that are named, and every document in the folders that are, however deep. Links in a folder are not followed; a
 *  file that is named itself is taken whatever it is called. `content` is the content folder, whose documents have come in already. */
export async function findFiles(
  names: readonly string[],
  content: string,
  list: ListFolder = (path) => readdir(path, { withFileTypes: true }),
): Promise<FoundFiles> {
  const finding: Finding = {
    files: [],
    left: [],
    faults: [],
    list,
    content: await realpath(content).catch(() => undefined),
  }
  for (const name of names) {
    const stats = await lstat(name).catch(() => undefined)
    if (stats?.isDirectory()) await takeFolder(name, finding)
    else finding.files.push(name)
  }
  const { left, faults } = finding
  return { files: await withoutTwins(finding.files), left, faults }
}

interface Finding {
  readonly files: string[]
  readonly left: LeftFile[]
  readonly faults: ImportProblem[]
  readonly list: ListFolder
  readonly content: string | undefined
}

async function takeFolder(folder: string, finding: Finding): Promise<void> {
  const { files, faults } = finding
  const before = files.length + faults.length
  await searchFolder(folder, finding)
  if (files.length + faults.length === before) faults.push(importProblem('folder-without-documents', folder))
}

async function searchFolder(folder: string, finding: Finding): Promise<void> {
  const entries = await finding.list(folder).catch((error: unknown) => {
    if (!isSystemError(error)) throw error
    finding.faults.push(importProblem('folder-not-read', folder, undefined, describeSystemError(error, folder)))
    return []
  })
  const names = new Set(entries.map(({ name }) => name))
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    const why = reasonToLeave(entry, names) ?? ((await isSame(path, finding.content)) ? 'content' : undefined)
    if (why) finding.left.push({ path, why })
    else if (entry.isDirectory()) await searchFolder(path, finding)
    else finding.files.push(path)
  }
}

/** Files that office programs and systems put beside those of people. Word and WPS: `~$` or `.~`; LibreOffice: `.~lock.…#`. */
const TEMPORARY = /^(~\$|\.?~|~WRL\d+)|\.(tmp|temp|bak|part|crdownload)$|^(thumbs\.db|desktop\.ini|\.ds_store)$/i

/** The folder that a browser or Word saves beside a web page, for its pictures. */
const PAGE_FOLDER = /^(.+)[._]files$/

function reasonToLeave(entry: Dirent, names: ReadonlySet<string>): LeftReason | undefined {
  const { name } = entry
  if (TEMPORARY.test(name)) return 'temporary'
  if (name.startsWith('.')) return 'hidden'
  if (entry.isDirectory()) {
    const page = PAGE_FOLDER.exec(name)?.[1]
    return page !== undefined && ['.html', '.htm'].some((end) => names.has(page + end)) ? 'page' : undefined
  }
  if (!entry.isFile()) return 'link'
  return isDocumentName(name) ? undefined : 'kind'
}

async function isSame(path: string, content: string | undefined): Promise<boolean> {
  return content !== undefined && (await realpath(path).catch(() => path)) === content
}

/** Each file once, by where it really is. */
async function withoutTwins(paths: readonly string[]): Promise<string[]> {
  const places = await Promise.all(paths.map(placeOf))
  const first = new Map(places.map((place, n) => [place, n] as const).toReversed())
  return paths.filter((_, n) => first.get(places[n] ?? '') === n)
}

async function placeOf(path: string): Promise<string> {
  return join(await realpath(dirname(path)).catch(() => dirname(path)), basename(path))
}
