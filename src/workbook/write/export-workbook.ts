import { statSync } from 'node:fs'
import { readSteadily } from '../../content/journal/steady.ts'
import { readUnits } from '../../content/read/read-units.ts'
import type { UnitFiles } from '../../content/unit-files.ts'
import { keptAsTheyStand } from '../../content/write/same-records.ts'
import { unitTexts } from '../../content/write/unit-texts.ts'
import { planContent } from '../../content/write/write-content.ts'
import { contentProblem, ImportFault, importFault, importProblem } from '../../faults/import-fault.ts'
import { settledResult } from '../../import/refuse-unsettled.ts'
import { readBook } from '../../import/xlsx/book.ts'
import { writeXlsx } from '../../office/write-xlsx.ts'
import { workbookContent } from '../read/files.ts'
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
  const units = unitsIn(contentDir)
  refuse(
    units.filter(hasLongCell).flatMap((unit) => unitTexts(unit).filter(({ text }) => text.length > MOST_CHARACTERS)),
  )
  const bytes = writeXlsx(workbookSheets(workbookRows(units)))
  const { files } = workbookContent('the workbook', readBook('the workbook', bytes))
  const held = new Set(files.map(({ path }) => path))
  refuse([
    ...keptAsTheyStand(await planContent(contentDir, files)).filter(({ state }) => state !== 'unchanged'),
    ...units.flatMap(unitTexts).filter(({ path }) => !held.has(path)),
  ])
  return bytes
}

function refuse(files: readonly { readonly path: string }[]): void {
  if (files.length > 0) throw new ImportFault(files.map(({ path }) => importProblem('content-not-exact', path)))
}

/** What a spreadsheet keeps of a cell. Source: Microsoft, “Excel specifications and limits”. */
const MOST_CHARACTERS = 32_767

function hasLongCell(unit: UnitFiles): boolean {
  const rows = Object.values(workbookRows([unit])).flat()
  return rows.some((row) => Object.values(row).some((text) => text.length > MOST_CHARACTERS))
}

/** The units of a content folder.
 *  @throws ImportFault when there are none, or in the words of the check when a file is not as its schema says. */
function unitsIn(contentDir: string): readonly UnitFiles[] {
  const { units, diagnostics } = readUnits(contentDir)
  if (diagnostics.length > 0) throw new ImportFault(diagnostics.map(contentProblem))
  if (units.length === 0) throw importFault('content-none', contentDir)
  return units
}
