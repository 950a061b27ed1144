import { SLUG_PATTERN } from '../model/ids.ts'
import type { Sayable, Words } from './language.ts'
import { codePointOf } from './quote.ts'
import type { DiagnosticCode } from './rules.ts'

/** What is wrong with a name. */
export interface NameFault {
  readonly code: DiagnosticCode
  /** What to do about it, where the rule does not say it. */
  readonly other?: Sayable
}

/** Names that no unit and no project may have: beside their pages stand other pages and files of these names. */
export const RESERVED_NAMES: ReadonlySet<string> = new Set([
  ...['source', 'appraisal', 'brief', 'index'],
  ...['department', 'monitoring', 'targets'],
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
  if (character !== undefined) return { code, other: leaveOut(character) }
  if (/^[\s.]|[\s.]$/.test(name)) return { code, other: BARE_ENDS }
  if (DEVICE.test((name.split('.')[0] ?? '').trimEnd())) return { code, other: OF_DEVICE }
  if (new TextEncoder().encode(name).length > MOST_BYTES) return { code, other: TOO_LONG }
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

const BARE_ENDS: Words = {
  en: 'Take away the dots and spaces at its beginning and end.',
  zh: '请删去开头和结尾的点号和空格。',
}
const OF_DEVICE: Words = {
  en: 'On Windows it names a device. Give another name.',
  zh: '在 Windows 上它是设备的名称。请换一个名称。',
}
const TOO_LONG: Words = {
  en: `It is longer than ${MOST_BYTES} bytes. Shorten it.`,
  zh: `它超过 ${MOST_BYTES} 个字节。请缩短。`,
}

function leaveOut(character: string): Words {
  const printed = /[!-~]/.test(character)
  return {
    en: `Leave out ${printed ? `“${character}”` : `the character ${codePointOf(character)}`}.`,
    zh: `请去掉${printed ? `“${character}”` : `字符 ${codePointOf(character)}`}。`,
  }
}
