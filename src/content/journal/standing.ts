import { dirname, join } from 'node:path'
import { hashAt, statsAt } from './durable.ts'
import { type Journal, type JournalFile, stagedName } from './journal.ts'

/** What stands in a file's place. `missing`: nothing, where an old file stood. `other`: bytes that the journal does not
 *  know, or no ordinary file, or a link on the way. */
type Standing = 'before' | 'after' | 'missing' | 'other'

/** What stands in the place of a journal's file. */
export function standingOf(content: string, { path, before, after }: JournalFile): Standing {
  if (!wayIsClear(content, path)) return 'other'
  const hash = hashAt(join(content, path))
  if (hash === (after ?? 'none')) return 'after'
  if (hash === (before ?? 'none')) return 'before'
  return hash === 'none' ? 'missing' : 'other'
}

/** Folders on the way to a file, outermost first: `2021`, `2021/101001`. */
export function foldersOf(path: string): string[] {
  const parts = dirname(path).split('/')
  return parts.map((_, n) => parts.slice(0, n + 1).join('/'))
}

/** Whether every folder on the way to a file is a folder itself or not there yet. */
function wayIsClear(content: string, path: string): boolean {
  return foldersOf(path).every((folder) => statsAt(join(content, folder))?.isDirectory() !== false)
}

/** Which ways lead out of a journal: all files as they will be, or all as they were. */
interface Ways {
  readonly finish: boolean
  readonly undo: boolean
  /** Files whose place holds what the journal does not know: an edit by hand. */
  readonly edited: readonly string[]
}

/** What can be done with the journal in a work folder, as far as the hashes of staged files bear it out. */
export function waysOf(content: string, folder: string, { files }: Journal): Ways {
  const states = files.map((file, n) => ({ file, n, standing: standingOf(content, file) }))
  const edited = states.filter(({ standing }) => standing === 'other').map(({ file }) => file.path)
  const has = (kind: 'new' | 'old', n: number, hash: string) => hashAt(join(folder, stagedName(kind, n))) === hash
  return {
    edited,
    finish: states.every(
      ({ file, n, standing }) => standing === 'after' || file.after === undefined || has('new', n, file.after),
    ),
    undo: states.every(
      ({ file: { before }, n, standing }) => standing === 'before' || before === undefined || has('old', n, before),
    ),
  }
}
