import { statSync } from 'node:fs'
import { join } from 'node:path'
import { printable } from '../check/quote.ts'
import { carryOut, type Outcome } from './carry-out.ts'
import { reasonOf } from './fault.ts'
import { letGo, release, removeMade, takeOver } from './hold.ts'
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
    if (journal !== 'none' && !canBeCarriedOut(content, hold.folder, journal)) return []
    const words = journal === 'none' ? REMOVED : outcomeWords(journal, carryOut(hold, journal))
    release(hold)
    settled = true
    return [words]
  } finally {
    if (!settled) letGo(hold)
  }
}

function canBeCarriedOut(content: string, folder: string, journal: Journal): boolean {
  const { edited, finish, undo } = waysOf(content, folder, journal)
  return edited.length === 0 && (finish || undo)
}

function outcomeWords({ files }: Journal, outcome: Outcome): string {
  const count = `${files.length} ${files.length === 1 ? 'file' : 'files'}`
  if (outcome.end === 'finished') return `An import that was cut off was finished: ${count} are as it says.`
  const why = outcome.error === undefined ? '' : ` (${printable(reasonOf(outcome.error))})`
  return `An import that was cut off was undone: ${count} are as before it${why}.`
}
