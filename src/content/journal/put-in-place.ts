import { mkdirSync, renameSync, rmdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { listed, type Words } from '../../faults/language.ts'
import { carryOut, type Outcome } from './carry-out.ts'
import { hashOf, statsAt, syncFile, syncFolder, writeWhole } from './durable.ts'
import { ContentFault, HalfWrittenFault, sentenceOf } from './fault.ts'
import { type Hold, letGo, release, takeHold } from './hold.ts'
import { formatJournal, isUnitFile, JOURNAL, JOURNAL_PART, type Journal, stagedName } from './journal.ts'
import { foldersOf, standingOf } from './standing.ts'

/** A file to write or to remove. */
export interface Change {
  /** From the content folder, with forward slashes. */
  readonly path: string
  /** As it will be; the same as `existing` where it only must stay as it is. Absent for a file that goes. */
  readonly bytes?: Uint8Array
  /** What was read there; absent when nothing stood there. */
  readonly existing?: Uint8Array
}

/** Writes files, and removes some, so that all is done or nothing, wherever it is stopped. New and old bytes are staged in a work folder and a
 *  journal is put beside them; only then are files moved into place, one rename each. `settleContent` finishes or undoes a
 *  journal that was cut off. It is synchronous: a signal is heard before or after, never between.
 *  @throws ContentFault when nothing was changed: another import is at work, a file is not as it was read, or the system
 *  refuses. HalfWrittenFault when the system refuses to undo, too. */
export function putInPlace(content: string, changes: readonly Change[]): void {
  for (const { path } of changes)
    if (!isUnitFile(path))
      throw new ContentFault({ en: `“${path}” is no file of a unit.`, zh: `“${path}”不是单位文件夹里的文件。` })
  const changing = changes.filter(({ bytes, existing }) => !existing || !bytes || Buffer.compare(bytes, existing) !== 0)
  if (changing.length === 0) return
  let made: string | undefined
  try {
    made = mkdirSync(content, { recursive: true })
    const hold = takeHold(content)
    const journal = committed(hold, changing, changes)
    const outcome = carriedOut(hold, journal)
    tidy(hold)
    if (outcome.end === 'undone') throw outcome.error
  } catch (error) {
    if (made !== undefined && !(error instanceof HalfWrittenFault)) removeMadeFolders(content, made)
    throw error instanceof ContentFault ? error : new ContentFault(sentenceOf(error))
  }
}

function committed(hold: Hold, changing: readonly Change[], all: readonly Change[]): Journal {
  try {
    for (const [n, change] of changing.entries()) stage(hold, n, change)
    const journal = journalOf(hold.content, changing)
    refuseChanged(hold.content, all)
    const part = join(hold.folder, JOURNAL_PART)
    writeWhole(part, new TextEncoder().encode(formatJournal(journal)))
    syncFile(part)
    syncFolder(hold.folder)
    renameSync(part, join(hold.folder, JOURNAL))
    syncFolder(hold.folder)
    syncFolder(hold.content)
    return journal
  } catch (error) {
    tidy(hold)
    throw error
  }
}

/** Files keep the permissions of those in whose place they come. */
function stage({ content, folder }: Hold, n: number, { path, bytes, existing }: Change): void {
  const mode = statsAt(join(content, path))?.mode
  const staged = join(folder, stagedName('new', n))
  if (bytes) {
    writeWhole(staged, bytes, mode)
    syncFile(staged)
  }
  if (existing) writeWhole(join(folder, stagedName('old', n)), existing, mode)
}

function journalOf(content: string, changing: readonly Change[]): Journal {
  const folders = new Set(changing.flatMap(({ path }) => foldersOf(path)))
  return {
    version: 1,
    files: changing.map(({ path, bytes, existing }) => ({
      path,
      ...(existing && { before: hashOf(existing) }),
      ...(bytes && { after: hashOf(bytes) }),
    })),
    folders: [...folders].filter((folder) => !statsAt(join(content, folder))),
  }
}

/** What was read to make the new files must still stand there. */
function refuseChanged(content: string, changes: readonly Change[]): void {
  const changed = changes.filter(({ path, existing }) => {
    const before = existing && hashOf(existing)
    return standingOf(content, { path, ...(before && { before }), after: '' }) !== 'before'
  })
  if (changed.length > 0) throw new ContentFault(changedSince(listed(changed.map(({ path }) => path))))
}

function carriedOut(hold: Hold, journal: Journal): Outcome {
  try {
    return carryOut(hold, journal, true)
  } catch (error) {
    letGo(hold)
    throw new HalfWrittenFault(stoppedHalfWay(hold.content, sentenceOf(error)))
  }
}

function stoppedHalfWay(content: string, why: Words): Words {
  return {
    en: `Writing stopped half-way: ${why.en} The next command on ${content} finishes or undoes it.`,
    zh: `写到一半停下了：${why.zh}下一条处理 ${content} 的命令会接着完成或撤销它。`,
  }
}

function changedSince({ en, zh }: Words): Words {
  return {
    en: `${en} changed since it was read. Run this again.`,
    zh: `读过之后，${zh} 又变了。请再运行一次。`,
  }
}

/** The content is whole: remains that cannot be removed are left to the next command, which names them. */
function tidy(hold: Hold): void {
  try {
    release(hold)
  } catch {
    letGo(hold)
  }
}

function removeMadeFolders(content: string, made: string): void {
  try {
    for (let folder = content; folder.length >= made.length; folder = dirname(folder)) rmdirSync(folder)
  } catch {
    // Something stands there by now.
  }
}
