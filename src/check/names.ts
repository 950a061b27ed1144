import { SLUG_PATTERN } from '../model/ids.ts'
import { codePointOf } from './quote.ts'
import type { DiagnosticCode } from './rules.ts'

/** What is wrong with a name. */
export interface NameFault {
  readonly code: DiagnosticCode
  /** What to do about it, where the rule does not say it. */
  readonly other?: string
}

/** Names that no unit and no project may have: beside their pages stand other pages and files of these names. */
export const RESERVED_NAMES: ReadonlySet<string> = new Set([
  ...['source', 'appraisal', 'brief', 'index'],
  ...['department', 'monitoring'],
])

/** Names of devices, with any ending and in any case.
 *  Source: Microsoft, “Naming Files, Paths, and Namespaces”, section “Naming Conventions”. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|clock\$|(?:com|lpt)[0-9¹²³])$/i
/** Characters that Windows refuses, and those that nobody sees or that no font has. */
const CHARACTER = /[<>:"\/\\\|?*\ufffd\p{Zl}\p{Zp}[\p{C}--\p{Co}]]/v
const MOST_BYTES = 255
/** The longest that a file beside a page may add to its name. */
const LONGEST_ENDING = '.yaml'

/** What is wrong with the name of a file or folder: on one of Windows, macOS or Linux it could not be, or would be
 *  another. */
export function nameFaultOf(name: string): NameFault | undefined {
  const code = 'name-not-portable'
  const [character] = CHARACTER.exec(name) ?? []
  if (character !== undefined) return { code, other: `Leave out ${shown(character)}.` }
  if (/^[\s.]|[\s.]$/.test(name)) return { code, other: 'Take away the dots and spaces at its beginning and end.' }
  if (DEVICE.test((name.split('.')[0] ?? '').trimEnd()))
    return { code, other: 'On Windows it names a device. Give another name.' }
  if (new TextEncoder().encode(name).length > MOST_BYTES)
    return { code, other: `It is longer than ${MOST_BYTES} bytes. Shorten it.` }
  return undefined
}

/** What keeps a unit or project from being called so in addresses, folders and files. `slug` is in lower case. */
export function slugFaultOf(slug: string): NameFault | undefined {
  if (!SLUG_PATTERN.test(slug)) return { code: 'name-not-slug' }
  return RESERVED_NAMES.has(slug) ? { code: 'name-reserved' } : nameFaultOf(slug + LONGEST_ENDING)
}

/** The same text for names that are one file on some computer: without regard to case and to how letters are composed. */
export function nameKey(name: string): string {
  return name.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC')
}

function shown(character: string): string {
  return /[!-~]/.test(character) ? `“${character}”` : `the character ${codePointOf(character)}`
}
