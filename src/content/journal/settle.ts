import { statSync } from 'node:fs'
import { join } from 'node:path'
import { printable } from '../../faults/quote.ts'
import { carryOut } from './carry-out.ts'
import { reasonOf } from './fault.ts'
import { type Hold, letGo, release, removeMade, takeOver } from './hold.ts'
import { type Journal, readJournal } from './journal.ts'
import { type Leftover, leftoversIn } from './leftovers.ts'
import { waysOf } from './standing.ts'
import { WORK_FOLDER, type WorkFolder } from './work-folder.ts'

/** What became of imports that were cut off. */
export interface Settled {
  /** What was done, a sentence each. */
  readonly done: readonly string[]
  /** Why something that could be finished was not, as in a folder that cannot be written; a sentence. */
  readonly failed?: string
  /** What is still there: an import at work, or what a person must look at. */
  readonly left: readonly Leftover[]
}

/** Others may settle at the same time: after so many rounds what is left is theirs. */
const MOST_ROUNDS = 8

/** Finishes or undoes imports of a content folder that were cut off. Every command that works on the folder calls it
 *  first. Does nothing where there is no folder, or another import is at work. */
export function settleContent(content: string): Settled {
  const done: string[] = []
  if (!statSync(content, { throwIfNoEntry: false })?.isDirectory()) return { done, left: [] }
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const left = leftoversIn(content)
    const next = left.find(({ kind }) => kind === 'cut-off')
    if (!next || left.some(({ kind }) => kind === 'at-work')) return { done, left }
    try {
      done.push(...settle(content, next.folder))
    } catch (error) {
      return { done, left, failed: `An import that was cut off could not be settled: ${printable(reasonOf(error))}.` }
    }
  }
  return { done, left: leftoversIn(content) }
}

const REMOVED = 'The remains of an import that was cut off were removed; the content is whole.'

/** Settles one; says nothing when another was quicker. */
function settle(content: string, { name, dead }: WorkFolder): string[] {
  if (name !== WORK_FOLDER) {
    removeMade(join(content, name))
    return [REMOVED]
  }
  const hold = takeOver(content, dead)
  if (!hold) return []
  let settled = false
  try {
    // Read again: another command may have gone on with it just before.
    const journal = readJournal(hold.folder)
    if (journal === 'damaged') return []
    const words = journal === 'none' ? REMOVED : carriedOut(hold, journal)
    if (words === undefined) return []
    release(hold)
    settled = true
    return [words]
  } finally {
    if (!settled) letGo(hold)
  }
}

/** What was done; undefined when only a person can do it. */
function carriedOut(hold: Hold, journal: Journal): string | undefined {
  const { edited, finish, undo } = waysOf(hold.content, hold.folder, journal)
  if (edited.length > 0 || !(finish || undo)) return undefined
  const outcome = carryOut(hold, journal, finish)
  const { files } = journal
  const count = files.length === 1 ? '1 file is' : `${files.length} files are`
  if (outcome.end === 'finished') return `An import that was cut off was finished: ${count} as it says.`
  const why = outcome.error === undefined ? '' : ` (${printable(reasonOf(outcome.error))})`
  return `An import that was cut off was undone: ${count} as before it${why}.`
}
