import { mkdirSync, readdirSync, renameSync, rmdirSync, unlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { codeOf, statsAt, syncFolder, writeWhole } from './durable.ts'
import { ContentFault } from './fault.ts'
import { JOURNAL } from './journal.ts'
import { formatOwner, newOwner } from './owner.ts'
import { OWNER_PREFIX, WORK_FOLDER } from './work-folder.ts'

/** The right to write a content folder: a work folder of a fixed name, of which there can be one, with an empty file in it
 *  whose name says whose it is. */
export interface Hold {
  /** Path of the content folder. */
  readonly content: string
  /** Path of the work folder. */
  readonly folder: string
  /** Path of the file that names this process. */
  readonly owner: string
}

/** Takes the right to write. The work folder is made whole beside its place and renamed into it, which only one can.
 *  @throws ContentFault when another has it, or has left something behind. */
export function takeHold(content: string): Hold {
  const name = formatOwner(newOwner())
  const [made, folder] = [join(content, `${WORK_FOLDER}-${name}`), join(content, WORK_FOLDER)]
  mkdirSync(made)
  try {
    writeWhole(join(made, OWNER_PREFIX + name), new Uint8Array())
    syncFolder(made)
    renameSync(made, folder)
  } catch (error) {
    removeMade(made)
    if (!TAKEN.has(codeOf(error)) || !statsAt(folder)) throw error
    throw new ContentFault('Another import is at work in this folder; run this again when it is done.')
  }
  return { content, folder, owner: join(folder, OWNER_PREFIX + name) }
}

/** What systems say when a folder is renamed to a name that is taken. */
const TAKEN: ReadonlySet<string | undefined> = new Set(['ENOTEMPTY', 'EEXIST', 'ENOTDIR', 'EPERM'])

/** Takes over the work folder of an owner that is dead: its file gets a new name, which only one can do, and only while that
 *  owner has it. `dead` are names of files of dead owners, none when there is no such file.
 *  Undefined when another was quicker. */
export function takeOver(content: string, dead: readonly string[]): Hold | undefined {
  const folder = join(content, WORK_FOLDER)
  const owner = join(folder, OWNER_PREFIX + formatOwner(newOwner()))
  const [first, ...rest] = dead
  try {
    if (first === undefined) writeWhole(owner, new Uint8Array())
    else renameSync(join(folder, first), owner)
    for (const name of rest) unlinkSync(join(folder, name))
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
  const others = readdirSync(folder).filter((name) => name.startsWith(OWNER_PREFIX) && join(folder, name) !== owner)
  if (others.length === 0) return { content, folder, owner }
  unlinkSync(owner)
  return undefined
}

/** Throws when another took this hold over, as after a long standstill of this computer. */
export function assertHeld({ owner }: Hold): void {
  if (!statsAt(owner))
    throw new ContentFault({
      en: 'Another command took over the content folder meanwhile.',
      zh: '另一条命令接管了内容文件夹。',
    })
}

/** Gives the right back and removes the work folder, the journal first: whatever is left when it is stopped on the way is
 *  remains that say nothing any more. */
export function release({ folder, owner }: Hold): void {
  removeFile(join(folder, JOURNAL))
  syncFolder(folder)
  for (const name of readdirSync(folder)) if (join(folder, name) !== owner) unlinkSync(join(folder, name))
  removeFile(owner)
  rmdirSync(folder)
  syncFolder(dirname(folder))
}

/** Gives the right back and leaves the work folder for the next command. */
export function letGo({ owner }: Hold): void {
  try {
    removeFile(owner)
  } catch {
    // It ends with this process.
  }
}

/** Removes a work folder that never came into its place. */
export function removeMade(folder: string): void {
  if (!statsAt(folder)) return
  for (const name of readdirSync(folder)) unlinkSync(join(folder, name))
  rmdirSync(folder)
}

function removeFile(path: string): void {
  if (statsAt(path)) unlinkSync(path)
}
