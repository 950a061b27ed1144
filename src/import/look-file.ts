import { basename } from 'node:path'
import type { Language } from '../faults/language.ts'
import { defined } from '../parse/defined.ts'
import { convertOffice } from './convert-office.ts'
import type { GivenOfDocument } from './examine.ts'
import { lookInOwnProcess } from './look/look-in-own-process.ts'
import { readSourceFile } from './read-file.ts'

/** Reads a file from the disk and makes the page that shows what an import would take of it, also of one that it would refuse.
 *  @throws ImportFault that says why when the file cannot be read at all. */
export async function lookAtFile(
  path: string,
  language: Language,
  { year, unit, moneyUnit, only, words }: GivenOfDocument = {},
): Promise<string> {
  const bytes = await readSourceFile(path)
  const name = basename(path)
  const converted = await convertOffice(name, bytes)
  const given = defined({ year, unit, moneyUnit, only, words, converted })
  return lookInOwnProcess({ name, bytes, language, ...given })
}
