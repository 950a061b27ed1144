import { statSync } from 'node:fs'
import { readSteadily } from '../content/steady.ts'
import { writeXlsx } from '../xlsx/write-xlsx.ts'
import { ImportFault } from './fault.ts'
import { readContentFolder } from './read-content-folder.ts'
import { settledResult } from './refuse-unsettled.ts'
import { keptAsTheyStand } from './same-records.ts'
import { workbookContent } from './workbook-files.ts'
import { workbookRows } from './workbook-rows.ts'
import { workbookSheets } from './workbook-write.ts'
import { planContent } from './write-content.ts'
import { readBook } from './xlsx-book.ts'

/** The workbook without content, for whoever begins. The same bytes every time. */
export function templateWorkbook(): Uint8Array {
  return writeXlsx(workbookSheets())
}

/** The workbook with all content of a folder. It is read back before it is given away: importing it again changes
 *  nothing.
 *  @throws ImportFault when the content is not valid, or a file could not be given back as it is. */
export async function exportedWorkbook(contentDir: string): Promise<Uint8Array> {
  if (!statSync(contentDir, { throwIfNoEntry: false })?.isDirectory())
    throw new ImportFault(`${contentDir}: there is no such folder.`)
  return settledResult(await readSteadily(contentDir, () => workbookOf(contentDir)))
}

async function workbookOf(contentDir: string): Promise<Uint8Array> {
  const bytes = writeXlsx(workbookSheets(workbookRows(await readContentFolder(contentDir))))
  const { files } = workbookContent('the workbook', readBook('the workbook', bytes))
  const changed = keptAsTheyStand(await planContent(contentDir, files)).filter(({ state }) => state !== 'unchanged')
  if (changed.length === 0) return bytes
  const paths = changed.map(({ path }) => `${path}: the workbook cannot hold exactly what this file says.`)
  throw new ImportFault(paths.join('\n'))
}
