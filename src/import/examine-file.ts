import { basename } from 'node:path'
import { ImportFault, importFault, sayProblem } from '../faults/import-fault.ts'
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
  const request = { name, bytes, ...(converted && { converted }), ...given }
  const examined = examineInOwnProcess(request)
  return /\.pdf$/i.test(name) ? refuseLooseWords(name, examined) : examined
}

/** A PDF file keeps words at places of a page and no tables: where these could not be told from one another, every one
 *  of some hundred pieces is a fault. One sentence says more.
 *  @throws ImportFault in place of all of them. */
async function refuseLooseWords(name: string, examining: Promise<Examined>): Promise<Examined> {
  const problems = await examining.then(
    (examined) => examined.faults,
    (error: unknown) => {
      if (error instanceof ImportFault) return error.problems
      throw error
    },
  )
  const [first] = problems
  if (!first) return examining
  const told = { en: sayProblem(first, 'en'), zh: sayProblem(first, 'zh') }
  throw importFault('pdf-tables-lost', name, `${problems.length}`, told)
}
