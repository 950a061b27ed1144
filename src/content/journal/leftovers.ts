import { join } from 'node:path'
import { printable, quote } from '../../faults/quote.ts'
import { reasonOf } from './fault.ts'
import { readJournal } from './journal.ts'
import type { Owner } from './owner.ts'
import { waysOf } from './standing.ts'
import { WORK_FOLDER, type WorkFolder, workFolderNames, workFolderOf } from './work-folder.ts'

/** What another import does, or one that was cut off left in a content folder. `at-work`: it runs. `cut-off`: the next command
 *  finishes, undoes or removes it. `stuck`: only a person can. */
export interface Leftover {
  readonly kind: 'at-work' | 'cut-off' | 'stuck'
  readonly folder: WorkFolder
  /** What a message says of it, safe to print: of an import at work who it is, else whole sentences about what to do. */
  readonly words: string
}

/** Everything of imports in a content folder; none when all is well or there is no such folder. Changes nothing. */
export function leftoversIn(content: string): Leftover[] {
  return workFolderNames(content).flatMap((name) => {
    try {
      const folder = workFolderOf(content, name)
      return folder ? [leftoverOf(content, folder)] : []
    } catch (error) {
      const folder = { name, dead: [], files: [] }
      return [{ kind: 'stuck', folder, words: `It cannot be read: ${printable(reasonOf(error))}.` }]
    }
  })
}

const BY_HAND =
  'Compare the content with your last copy of it (“new-…” are files as the import would have them, “old-…” as they were before), then delete the folder.'

function leftoverOf(content: string, folder: WorkFolder): Leftover {
  const stuck = (why: string, way = BY_HAND): Leftover => ({ kind: 'stuck', folder, words: `${why} ${way}` })
  if (folder.strange !== undefined)
    return stuck(`It cannot be finished: ${printable(folder.strange)}.`, 'Take out what you need, then delete it.')
  if (folder.owner) return { kind: 'at-work', folder, words: ownerWords(folder.owner) }
  const cutOff = (words: string): Leftover => ({ kind: 'cut-off', folder, words })
  const journal = folder.name === WORK_FOLDER ? readJournal(join(content, folder.name)) : 'none'
  if (journal === 'none') return cutOff('The content is whole. Any command that may write here removes the folder.')
  if (journal === 'damaged') return stuck('Its journal is damaged: nobody can tell which files are new.')
  const { edited, finish, undo } = waysOf(content, join(content, folder.name), journal)
  const [first, ...others] = edited
  if (first !== undefined)
    return stuck(
      `“${quote(first)}”${others.length > 0 ? ` and ${others.length} more files` : ''} changed since.`,
      'Move what was changed out of the content folder and run this again: the import is finished or undone then, and you can bring your changes in.',
    )
  if (!finish && !undo) return stuck('Its files are damaged or missing.')
  return cutOff(
    `Some files may be new and some old. Any command that may write here ${finish ? 'finishes' : 'undoes'} it.`,
  )
}

function ownerWords({ owner: { pid, since }, sure }: { readonly owner: Owner; readonly sure: boolean }): string {
  const known = `process ${pid}, since ${new Date(since).toISOString()}`
  return sure ? known : `${known}, perhaps on another computer or in another container; it counts for two minutes`
}
