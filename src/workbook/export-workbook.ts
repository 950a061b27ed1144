import { statSync } from 'node:fs'
import { readSteadily } from '../content/journal/steady.ts'
import { planContent } from '../content/write/write-content.ts'
import { ImportFault, importFault, importProblem } from '../faults/import-fault.ts'
import { keptAsTheyStand } from '../import/plan/same-records.ts'
import { settledResult } from '../import/refuse-unsettled.ts'
import { readBook } from '../import/xlsx/book.ts'
import { writeXlsx } from '../office/write-xlsx.ts'
import { workbookContent } from './files.ts'
import { readContentFolder } from './read-content-folder.ts'
import { workbookRows } from './rows.ts'
import { workbookSheets } from './write.ts'

/** The workbook without content, for whoever begins. The same bytes every time. */
export function templateWorkbook(): Uint8Array {
  return writeXlsx(workbookSheets())
}

/** The workbook with all content of a folder. It is read back before it is given away: importing it again changes
 *  nothing.
 *  @throws ImportFault when the content is not valid, or a file could not be given back as it is. */
export async function exportedWorkbook(contentDir: string): Promise<Uint8Array> {
  if (!statSync(contentDir, { throwIfNoEntry: false })?.isDirectory()) throw importFault('content-missing', contentDir)
  return settledResult(await readSteadily(contentDir, () => workbookOf(contentDir)))
}

async function workbookOf(contentDir: string): Promise<Uint8Array> {
  const bytes = writeXlsx(workbookSheets(workbookRows(await readContentFolder(contentDir))))
  const { files } = workbookContent('the workbook', readBook('the workbook', bytes))
  const changed = keptAsTheyStand(await planContent(contentDir, files)).filter(({ state }) => state !== 'unchanged')
  if (changed.length === 0) return bytes
  throw new ImportFault(changed.map(({ path }) => importProblem('content-not-exact', path)))
}
