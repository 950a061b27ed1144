import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { ImportFault, type ImportProblem } from '../../../src/faults/import-fault.ts'
import type { GivenOfDocument } from '../../../src/import/examine.ts'
import { formatFaults } from '../../../src/import/report/summary-faults.ts'
import { runImport } from '../../../src/import/run-import.ts'
import { readWorkbookInOwnProcess } from '../../../src/workbook/read/read-in-own-process.ts'
import { exportedWorkbook } from '../../../src/workbook/write/export-workbook.ts'
import { xlsxFixture } from './xlsx-fixture.ts'

/** A folder a code: documents to import, workbooks as rows of cells, and perhaps the content that stands there; where there is
 *  only content, it is exported. */
export const BROKEN_IMPORT = join(import.meta.dirname, '../../fixtures/broken-import')

/** Documents that are too large to be kept, by the code that they have. */
const MADE_HERE: Readonly<Record<string, (folder: string) => void>> = {
  'file-bytes-over': (folder) => makeLarge(join(folder, 'a-2021.txt'), 20_000_001),
  'text-bytes-over': (folder) => makeLarge(join(folder, 'a-2021.txt'), 16_777_217),
  'content-not-exact': (folder) => {
    const file = join(folder, 'content/2021/101001/a1.yaml')
    // More than a cell of a spreadsheet holds.
    writeFileSync(file, readFileSync(file, 'utf8').replace('PURPOSE', '甲'.repeat(32_768)))
  },
  'zip-entries-over': (folder) => {
    const entries = Array.from({ length: 2001 }, (_, n) => [`${n}`, new Uint8Array()])
    writeFileSync(join(folder, 'a-2021.docx'), zipSync(Object.fromEntries(entries), { level: 0 }))
  },
}

/** What the publisher says on the command line, by the code that comes of it. */
const GIVEN: Readonly<Record<string, GivenOfDocument>> = {
  'year-given-differs': { year: 2023 },
  'unit-given-differs': { unit: { name: '某某县财政局' } },
  'money-unit-given-differs': { moneyUnit: '元' },
  'nothing-taken': { only: [2] },
  'table-number-not-there': { only: [1, 9] },
}

function makeLarge(file: string, bytes: number): void {
  writeFileSync(file, '')
  truncateSync(file, bytes)
}

/** What a person sees printed in each language when the folder of a code is imported. */
export async function printedOf(code: string): Promise<{ en: string; zh: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'broken-import-'))
  try {
    cpSync(join(BROKEN_IMPORT, code), folder, { recursive: true, verbatimSymlinks: true })
    MADE_HERE[code]?.(folder)
    const faults = await faultsIn(folder, GIVEN[code])
    const printed = (language: 'en' | 'zh') =>
      `${formatFaults(faults, true, language).join('\n')}\n`.replaceAll(`${folder}/`, '').replaceAll(folder, '.')
    return { en: printed('en'), zh: printed('zh') }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function faultsIn(folder: string, given?: GivenOfDocument): Promise<readonly ImportProblem[]> {
  const content = join(folder, 'content')
  const names = readdirSync(folder).filter((name) => name !== 'content' && !/^expected.*\.txt$/.test(name))
  try {
    if (names.length === 0 && existsSync(content)) await exportedWorkbook(content)
    const files = names
      .toSorted()
      .map((name) => (name.endsWith('.json') ? workbookOf(folder, name) : join(folder, name)))
    const { faults } = await runImport({
      ...given,
      files,
      content,
      replace: false,
      readFilled: readWorkbookInOwnProcess,
    })
    return faults
  } catch (error) {
    if (error instanceof ImportFault) return error.problems
    throw error
  }
}

type Cells = readonly (readonly (string | number)[])[]

/** Writes the workbook that a file of cells describes, by the names of its sheets. */
function workbookOf(folder: string, name: string): string {
  const sheets = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Readonly<Record<string, Cells>>
  const file = join(folder, name.replace(/\.json$/, '.xlsx'))
  const xml = (rows: Cells) =>
    `<sheetData>${rows.map((row) => `<row>${row.map(cellXml).join('')}</row>`).join('')}</sheetData>`
  writeFileSync(file, xlsxFixture(Object.entries(sheets).map(([sheet, rows]) => ({ name: sheet, xml: xml(rows) }))))
  return file
}

function cellXml(cell: string | number): string {
  return typeof cell === 'number'
    ? `<c><v>${cell}</v></c>`
    : `<c t="inlineStr"><is><t xml:space="preserve">${cell}</t></is></c>`
}
