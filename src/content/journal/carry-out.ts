import { mkdirSync, renameSync, rmdirSync } from 'node:fs'
import { join } from 'node:path'
import { codeOf, statsAt, syncFile, syncFolder } from './durable.ts'
import { ContentFault } from './fault.ts'
import { assertHeld, type Hold } from './hold.ts'
import { type Journal, type JournalFile, stagedName } from './journal.ts'
import { foldersOf, standingOf } from './standing.ts'

/** How a journal ended: all files as they will be, or as they were, with why when finishing was tried first. */
export type Outcome = { readonly end: 'finished' } | { readonly end: 'undone'; readonly error?: unknown }

/** Finishes a journal; where that is impossible or not to be tried, undoes it. Stopped at any point, it can be called again. Files are moved
 *  only within the content folder, and only such as the journal's hashes bear out.
 *  Throws what the system said when neither could be done; then the journal still holds. */
export function carryOut(hold: Hold, journal: Journal, finish: boolean): Outcome {
  if (!finish) return undo(hold, journal)
  try {
    for (const [n, file] of journal.files.entries()) putNew(hold, n, file)
    syncPlaces(hold, journal)
    return { end: 'finished' }
  } catch (error) {
    return undo(hold, journal, error)
  }
}

function undo(hold: Hold, journal: Journal, error?: unknown): Outcome {
  for (const [n, file] of journal.files.entries()) putOld(hold, n, file)
  for (const folder of journal.folders.toReversed()) removeEmpty(join(hold.content, folder))
  syncPlaces(hold, journal)
  return { end: 'undone', ...(error !== undefined && { error }) }
}

function putNew(hold: Hold, n: number, file: JournalFile): void {
  assertHeld(hold)
  const standing = standingOf(hold.content, file)
  if (standing === 'after') return
  refuseEdited(standing, file)
  const place = join(hold.content, file.path)
  if (file.after === undefined) {
    // In place of its copy, where undoing finds it.
    renameSync(place, join(hold.folder, stagedName('old', n)))
    return
  }
  for (const folder of foldersOf(file.path)) makeFolder(join(hold.content, folder))
  renameSync(join(hold.folder, stagedName('new', n)), place)
}

function putOld(hold: Hold, n: number, file: JournalFile): void {
  assertHeld(hold)
  const standing = standingOf(hold.content, file)
  if (standing === 'before') return
  refuseEdited(standing, file)
  const place = join(hold.content, file.path)
  const staged = (kind: 'new' | 'old') => join(hold.folder, stagedName(kind, n))
  if (file.before === undefined) renameSync(place, staged('new'))
  else {
    // Copies of old files are written without waiting for the disk: they are seldom needed.
    syncFile(staged('old'))
    renameSync(staged('old'), place)
  }
}

function refuseEdited(standing: ReturnType<typeof standingOf>, { path }: JournalFile): void {
  if (standing === 'other')
    throw new ContentFault({
      en: `${path} was changed by hand meanwhile.`,
      zh: `${path} 中途有人改过。`,
    })
}

function makeFolder(path: string): void {
  if (!statsAt(path)) mkdirSync(path)
}

/** A folder that holds something by now stays. */
function removeEmpty(path: string): void {
  try {
    if (statsAt(path)?.isDirectory()) rmdirSync(path)
  } catch (error) {
    if (codeOf(error) !== 'ENOTEMPTY' && codeOf(error) !== 'EEXIST') throw error
  }
}

/** Waits until the disk has the names of all places. */
function syncPlaces({ content, folder }: Hold, { files }: Journal): void {
  const folders = files.flatMap(({ path }) => foldersOf(path)).toReversed()
  for (const one of new Set(folders)) if (statsAt(join(content, one))) syncFolder(join(content, one))
  syncFolder(content)
  syncFolder(folder)
}
