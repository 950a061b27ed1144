import { basename } from 'node:path'
import { convertOffice } from './convert-office.ts'
import type { Examined, GivenOfDocument } from './examine.ts'
import { examineInOwnProcess } from './own-process/examine-in-own-process.ts'
import { checkedSourceName } from './plan/checked-names.ts'
import { readSourceFile } from './read-file.ts'

/** Reads a file from the disk and examines it within the limits, through LibreOffice where its format needs that.
 *  @throws ImportFault that names the file and the reason when it cannot be imported at all. */
export async function examineFile(path: string, given: GivenOfDocument = {}): Promise<Examined> {
  const bytes = await readSourceFile(path)
  const name = checkedSourceName(basename(path))
  const converted = await convertOffice(name, bytes)
  return examineInOwnProcess({ name, bytes, ...(converted && { converted }), ...given })
}
