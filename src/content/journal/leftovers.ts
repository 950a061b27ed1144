import { join } from 'node:path'
import type { Words } from '../../faults/language.ts'
import { quote } from '../../faults/quote.ts'
import { sentenceOf } from './fault.ts'
import { readJournal } from './journal.ts'
import { LEFTOVER_WORDS } from './leftover-words.ts'
import { waysOf } from './standing.ts'
import { WORK_FOLDER, type WorkFolder, workFolderNames, workFolderOf } from './work-folder.ts'

/** What another import does, or one that was cut off left in a content folder. `at-work`: it runs. `cut-off`: the next command
 *  finishes, undoes or removes it. `stuck`: only a person can. */
export interface Leftover {
  readonly kind: 'at-work' | 'cut-off' | 'stuck'
  readonly folder: WorkFolder
  /** What a message says of it, safe to print: of an import at work who it is, else whole sentences about what to do. */
  readonly words: Words
}

/** Everything of imports in a content folder; none when all is well or there is no such folder. Changes nothing. */
export function leftoversIn(content: string): Leftover[] {
  return workFolderNames(content).flatMap((name) => {
    try {
      const folder = workFolderOf(content, name)
      return folder ? [leftoverOf(content, folder)] : []
    } catch (error) {
      const folder = { name, dead: [], files: [] }
      return [{ kind: 'stuck', folder, words: LEFTOVER_WORDS.notRead(sentenceOf(error)) }]
    }
  })
}

function leftoverOf(content: string, folder: WorkFolder): Leftover {
  const stuck = (words: Words): Leftover => ({ kind: 'stuck', folder, words })
  const cutOff = (words: Words): Leftover => ({ kind: 'cut-off', folder, words })
  if (folder.strange !== undefined) return stuck(LEFTOVER_WORDS.strange(folder.strange))
  if (folder.owner) return { kind: 'at-work', folder, words: LEFTOVER_WORDS.owner(folder.owner) }
  const journal = folder.name === WORK_FOLDER ? readJournal(join(content, folder.name)) : 'none'
  if (journal === 'none') return cutOff(LEFTOVER_WORDS.whole)
  if (journal === 'damaged') return stuck(LEFTOVER_WORDS.journalDamaged)
  const { edited, finish, undo } = waysOf(content, join(content, folder.name), journal)
  const [first, ...others] = edited
  if (first !== undefined) return stuck(LEFTOVER_WORDS.edited(quote(first), others.length))
  if (!finish && !undo) return stuck(LEFTOVER_WORDS.filesDamaged)
  return cutOff(finish ? LEFTOVER_WORDS.finishes : LEFTOVER_WORDS.undoes)
}
