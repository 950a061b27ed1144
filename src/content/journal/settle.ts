import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Words } from '../../faults/language.ts'
import { carryOut } from './carry-out.ts'
import { sentenceOf } from './fault.ts'
import { type Hold, letGo, release, removeMade, takeOver } from './hold.ts'
import { type Journal, readJournal } from './journal.ts'
import { SETTLED_WORDS } from './leftover-words.ts'
import { type Leftover, leftoversIn } from './leftovers.ts'
import { waysOf } from './standing.ts'
import { WORK_FOLDER, type WorkFolder } from './work-folder.ts'

/** What became of imports that were cut off. */
interface Settled {
  /** What was done, a sentence each. */
  readonly done: readonly Words[]
  /** Why something that could be finished was not, as in a folder that cannot be written; a sentence or two. */
  readonly failed?: Words
  /** What is still there: an import at work, or what a person must look at. */
  readonly left: readonly Leftover[]
}

/** Others may settle at the same time: after so many rounds what is left is theirs. */
const MOST_ROUNDS = 8

/** Finishes or undoes imports of a content folder that were cut off. Every command that works on the folder calls it
 *  first. Does nothing where there is no folder, or another import is at work. */
export function settleContent(content: string): Settled {
  const done: Words[] = []
  if (!statSync(content, { throwIfNoEntry: false })?.isDirectory()) return { done, left: [] }
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const left = leftoversIn(content)
    const next = left.find(({ kind }) => kind === 'cut-off')
    if (!next || left.some(({ kind }) => kind === 'at-work')) return { done, left }
    try {
      done.push(...settle(content, next.folder))
    } catch (error) {
      return { done, left, failed: SETTLED_WORDS.failed(sentenceOf(error)) }
    }
  }
  return { done, left: leftoversIn(content) }
}

/** Settles one; says nothing when another was quicker. */
function settle(content: string, { name, dead }: WorkFolder): Words[] {
  if (name !== WORK_FOLDER) {
    removeMade(join(content, name))
    return [SETTLED_WORDS.removed]
  }
  const hold = takeOver(content, dead)
  if (!hold) return []
  let settled = false
  try {
    // Read again: another command may have gone on with it just before.
    const journal = readJournal(hold.folder)
    if (journal === 'damaged') return []
    const words = journal === 'none' ? SETTLED_WORDS.removed : carriedOut(hold, journal)
    if (words === undefined) return []
    release(hold)
    settled = true
    return [words]
  } finally {
    if (!settled) letGo(hold)
  }
}

/** What was done; undefined when only a person can do it. */
function carriedOut(hold: Hold, journal: Journal): Words | undefined {
  const { edited, finish, undo } = waysOf(hold.content, hold.folder, journal)
  if (edited.length > 0 || !(finish || undo)) return undefined
  const outcome = carryOut(hold, journal, finish)
  const count = journal.files.length
  if (outcome.end === 'finished') return SETTLED_WORDS.finished(count)
  return SETTLED_WORDS.undone(count, outcome.error === undefined ? undefined : sentenceOf(outcome.error))
}
