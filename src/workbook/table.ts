import { listed } from '../faults/language.ts'
import { codePointOf, unsafeIndexOf } from '../faults/quote.ts'
import type { RuleValues } from '../faults/rule-sentence.ts'
import type { DiagnosticCode } from '../faults/rules.ts'
import type { Book, BookSheet, ShownCell } from '../import/xlsx/book.ts'
import type { SheetSpec } from './sheets/columns.ts'
import { MARK, MARKS } from './sheets/kinds.ts'
import { SHEETS } from './sheets/sheets.ts'
import { decodeValue } from './values.ts'

/** A cell of the workbook, by sheet, row and column from 1. */
export interface CellPlace {
  readonly sheet: string
  readonly row: number
  readonly column: number
}

/** Something in the workbook that must be mended before it can be imported, by its rule. */
export interface WorkbookFault extends RuleValues {
  readonly place: CellPlace
  readonly code: DiagnosticCode
}

/** Says what is wrong with a cell, by its row and column from 1; `text` is what is quoted. */
type TellFault = (row: number, column: number, code: DiagnosticCode, text: string) => void

/** One row that a person filled. */
export interface TableRow {
  /** The cell under this head as shown; empty when blank. */
  readonly text: (head: string) => string
  /** Heads of the sheet's columns, from the left. */
  readonly heads: readonly string[]
  readonly placeOf: (head: string) => CellPlace
}

/** Rows of the workbook by the names of their sheets. */
export interface Tables {
  readonly rows: (sheet: string) => readonly TableRow[]
  readonly faults: readonly WorkbookFault[]
}

/** Sheets without which a file is not this workbook. */
const NEEDED = ['部门', '项目', '指标']
const INTRODUCTION = '说明'
/** A spreadsheet keeps 15 digits of a number. */
const MOST_DIGITS = 15

/** Whether a spreadsheet is the workbook that people fill, and not a published table. */
export function isWorkbook({ sheets }: Book): boolean {
  return NEEDED.every((name) => sheets.some((sheet) => sheet.name.trim() === name && heads(sheet).has(MARK)))
}

/** Reads the filled rows of the workbook. A column that is not there is blank. Explanations and examples are left out; everything else that stands anywhere
 *  is read or is a fault. */
export function readTables({ sheets }: Book): Tables {
  const faults: WorkbookFault[] = []
  const tables = new Map<string, TableRow[]>()
  for (const sheet of sheets) {
    const name = sheet.name.trim()
    const spec = SHEETS.find((one) => one.name === name)
    if (spec) tables.set(name, readTable(sheet, spec, faults))
    else if (name !== INTRODUCTION) unknownSheet(sheet, faults)
  }
  return { rows: (name) => tables.get(name) ?? [], faults }
}

function unknownSheet({ name, cells }: BookSheet, faults: WorkbookFault[]): void {
  const first = cells.find(({ text }) => text.trim() !== '')
  if (!first) return
  faults.push({
    place: { ...first, sheet: name },
    code: 'workbook-sheet-not-known',
    text: name,
    other: listed(SHEETS.map((sheet) => sheet.name)),
  })
}

/** Column of each head in the first row. */
function heads({ cells }: BookSheet): Map<string, number> {
  const first = cells.filter(({ row, text }) => row === 1 && text.trim() !== '')
  return new Map(first.toReversed().map(({ text, column }) => [text.trim(), column]))
}

function readTable(sheet: BookSheet, spec: SheetSpec, faults: WorkbookFault[]): TableRow[] {
  const { name } = spec
  const columns = heads(sheet)
  const fault = (row: number, column: number, code: DiagnosticCode, text: string) =>
    faults.push({ place: { sheet: name, row, column }, code, text })
  for (const { text, row, column } of sheet.cells) {
    const head = text.trim()
    if (row === 1 && head !== '' && columns.get(head) !== column) fault(1, column, 'workbook-column-twice', head)
    if (row === 1 && head !== '' && head !== MARK && !isKnown(spec, head))
      fault(1, column, 'workbook-column-not-known', head)
  }
  return [...Map.groupBy(spread(sheet), ({ row }) => row)]
    .toSorted(([a], [b]) => a - b)
    .filter(([row]) => row > 1)
    .flatMap(([row, cells]) => readRow(name, row, cells, columns, fault) ?? [])
}

function isKnown(spec: SheetSpec, head: string): boolean {
  return (
    spec.columns.some((column) => column.head === head) ||
    (/^(?:资金来源|金额|格)[1-9]\d{0,2}$/.test(head) &&
      spec.columns.some((column) => column.head === head.replace(/(?<!\d)\d+$/, '1')))
  )
}

/** Cells that say something; a cell merged down stands in each of its rows. */
function spread({ cells, merges }: BookSheet): ShownCell[] {
  const filled = cells.filter(({ text }) => text !== '')
  const last = Math.max(0, ...filled.map(({ row }) => row))
  const covered = merges.flatMap(({ top, left, bottom }) => {
    const cell = filled.find(({ row, column }) => row === top && column === left)
    const rows = cell ? Math.min(bottom, last) - top : 0
    return cell ? Array.from({ length: Math.max(0, rows) }, (_, n) => ({ ...cell, row: top + n + 1 })) : []
  })
  return [...filled, ...covered]
}

function readRow(
  sheet: string,
  row: number,
  cells: readonly ShownCell[],
  columns: ReadonlyMap<string, number>,
  fault: TellFault,
): TableRow | undefined {
  const byColumn = new Map(cells.map((cell) => [cell.column, cell]))
  const mark = byColumn.get(columns.get(MARK) ?? 0)?.text.trim() ?? ''
  if (MARKS.some((one) => one === mark) || cells.every(({ text }) => text.trim() === '')) return undefined
  if (mark !== '') fault(row, columns.get(MARK) ?? 1, 'workbook-mark-not-known', mark)
  for (const cell of cells) checkCell(cell, columns, fault)
  return {
    heads: [...columns].toSorted(([, a], [, b]) => a - b).map(([head]) => head),
    text: (head) => byColumn.get(columns.get(head) ?? 0)?.text ?? '',
    placeOf: (head) => ({ sheet, row, column: columns.get(head) ?? 1 }),
  }
}

function checkCell(
  { row, column, text, isNumber }: ShownCell,
  columns: ReadonlyMap<string, number>,
  fault: TellFault,
): void {
  const head = [...columns].find(([, at]) => at === column)?.[0]
  if (head === undefined && text.trim() !== '') fault(row, column, 'workbook-cell-without-head', text)
  const unsafe = unsafeIndexOf(decodeValue(text) ?? '')
  if (unsafe !== -1) fault(row, column, 'control-character', codePointOf(text.slice(unsafe)))
  const lost = /E\+/.test(text) || text.replace(/\D/g, '').length > MOST_DIGITS
  if (isNumber && lost) fault(row, column, 'workbook-digits-lost', text)
}
