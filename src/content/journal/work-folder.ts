import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Words } from '../../faults/language.ts'
import { printable } from '../../faults/quote.ts'
import { statsAt } from './durable.ts'
import { JOURNAL, JOURNAL_PART } from './journal.ts'
import { type Owner, ownerState, parseOwner } from './owner.ts'

/** The folder in the content folder where an import stages its files. There is one only while an import is at work, or
 *  after one was cut off. */
export const WORK_FOLDER = '.import'

/** What the name of an owner's file starts with. */
export const OWNER_PREFIX = 'owner-'

/** A folder of an import, as it was found. */
export interface WorkFolder {
  /** `.import`, or that with an owner: not yet in its place. */
  readonly name: string
  /** An owner that is at work, or may be. */
  readonly owner?: { readonly owner: Owner; readonly sure: boolean }
  /** Names of the files of owners that are dead. */
  readonly dead: readonly string[]
  /** Names of all other files. */
  readonly files: readonly string[]
  /** Why it cannot be one that this version of the program wrote: the end of a sentence, safe to print. */
  readonly strange?: Words
}

/** Names of all folders of imports in a content folder; none when all is well. */
export function workFolderNames(content: string): string[] {
  return readdirSync(content)
    .filter((name) => name === WORK_FOLDER || name.startsWith(`${WORK_FOLDER}-`))
    .toSorted()
}

/** Looks into a folder of an import; undefined when it has gone meanwhile. Follows no link. */
export function workFolderOf(content: string, name: string): WorkFolder | undefined {
  const path = join(content, name)
  const stats = statsAt(path)
  // It was there a moment ago: whoever made it is done.
  if (!stats) return undefined
  const nothing = { name, dead: [], files: [] }
  if (!stats.isDirectory()) return { ...nothing, strange: { en: 'it is no folder', zh: '它不是文件夹' } }
  const made = name === WORK_FOLDER ? undefined : parseOwner(name.slice(WORK_FOLDER.length + 1))
  if (name !== WORK_FOLDER && !made)
    return { ...nothing, strange: { en: 'no import of this version made it', zh: '它不是本版本的导入建的' } }
  const names = namesIn(path)
  const strange = names.find((one) => !isKnown(one, made ? [] : KNOWN) || statsAt(join(path, one))?.isFile() === false)
  if (strange !== undefined) return { ...nothing, strange: holdsStrange(printable(strange)) }
  const owners = names.flatMap((one) => ownerOf(one) ?? [])
  const living = (made ? [made] : owners)
    .map((owner) => ({ owner, state: ownerState(owner) }))
    .find(({ state }) => state !== 'ended')
  return {
    name,
    ...(living && { owner: { owner: living.owner, sure: living.state === 'running' } }),
    dead: names.filter((one) => ownerOf(one)),
    files: names.filter((one) => !ownerOf(one)),
  }
}

function holdsStrange(name: string): Words {
  return { en: `it holds “${name}”, which no import made`, zh: `里面有“${name}”，不是导入留下的` }
}

const KNOWN: readonly RegExp[] = [/^(new|old)-\d{1,7}$/, new RegExp(`^(${JOURNAL}|${JOURNAL_PART})$`)]

function isKnown(name: string, known: readonly RegExp[]): boolean {
  return ownerOf(name) !== undefined || known.some((one) => one.test(name))
}

function ownerOf(name: string): Owner | undefined {
  return name.startsWith(OWNER_PREFIX) ? parseOwner(name.slice(OWNER_PREFIX.length)) : undefined
}

function namesIn(path: string): string[] {
  try {
    return readdirSync(path)
  } catch (error) {
    if (!statsAt(path)) return []
    throw error
  }
}
