import { ImportFault } from '../../faults/import-fault.ts'
import { cellAddress } from '../../office/cell-address.ts'
import { LIMITS } from '../limits.ts'
import { openXlsx, relationsOf, type XlsxPackage } from './package.ts'
import { readSheet, type SheetCell, type SheetCells } from './sheet.ts'
import { readSharedStrings } from './strings.ts'
import { readStyles } from './styles.ts'

/** One sheet of a spreadsheet, read. */
export interface BookSheet extends Omit<SheetCells, 'cells'> {
  readonly name: string
  readonly hidden: boolean
  readonly cells: readonly ShownCell[]
}

/** A cell whose text as shown is known. */
export type ShownCell = SheetCell & { readonly text: string }

/** A spreadsheet, read. */
export interface Book {
  readonly sheets: readonly BookSheet[]
  /** What was taken that a person should know of, or was not read, such as results of formulas. */
  readonly notes: readonly string[]
}

const SHOWN = 20

/** Reads all sheets of an .xlsx file, every cell as it is shown.
 *  @throws ImportFault when it is damaged, too large or holds macros, or when cells cannot be shown: a formula whose
 *  result the file does not hold, a number format that is not known here. All such cells are named at once. */
export function readBook(name: string, bytes: Uint8Array): Book {
  const book = openXlsx(name, bytes)
  const textOf = (path: string | undefined) => (path === undefined ? undefined : book.zip.text(path))
  const [strings, styles] = [textOf(book.strings), textOf(book.styles)]
  const context = {
    date1904: book.date1904,
    strings: strings === undefined ? [] : readSharedStrings(name, book.strings ?? '', strings),
    styles: styles === undefined ? [] : readStyles(name, book.styles ?? '', styles),
  }
  const sheets = book.sheets.map((sheet) => {
    const xml = book.zip.text(sheet.path)
    if (xml === undefined) throw new ImportFault(`${name}: its sheet “${sheet.name}” is missing. Save it again.`)
    return { name: sheet.name, hidden: sheet.hidden, ...readSheet(name, sheet.path, xml, context) }
  })
  if (sheets.reduce((sum, { cells }) => sum + cells.length, 0) > LIMITS.cells)
    throw new ImportFault(`${name}: its sheets have more than ${LIMITS.cells} cells.`)
  const faults = sheets.flatMap(({ name: sheet, cells }) => cells.flatMap((cell) => faultOf(sheet, cell) ?? []))
  if (faults.length > 0)
    throw new ImportFault(
      listed(faults)
        .map((fault) => `${name}: ${fault}`)
        .join('\n'),
    )
  const shown = sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.flatMap((cell) => shownCell(cell) ?? []) }))
  return { sheets: shown, notes: [...formulaNotes(shown), ...unreadNotes(book)] }
}

/** A cell by its sheet and address: `工作表“项目”B7`. */
export function cellPlace(sheet: string, { row, column }: { readonly row: number; readonly column: number }): string {
  return `工作表“${sheet}”${cellAddress(row, column)}`
}

function shownCell({ text, ...cell }: SheetCell): ShownCell | undefined {
  return text === undefined ? undefined : { ...cell, text }
}

function faultOf(sheet: string, cell: SheetCell): string | undefined {
  const place = cellPlace(sheet, cell)
  if (cell.formula === 'lost')
    return `${place}: the file does not hold the result of this formula. Open it in Excel and save it, or write the value in place of the formula.`
  if (cell.text === undefined)
    return `${place}: it is shown in the number format “${cell.format}”, which is not known here. Write the value as text.`
  return undefined
}

function formulaNotes(sheets: readonly BookSheet[]): string[] {
  const formulas = sheets.flatMap(({ name, cells }) =>
    cells.filter(({ formula }) => formula === 'kept').map((cell) => cellPlace(name, cell)),
  )
  if (formulas.length === 0) return []
  return [`last results of ${formulas.length} formulas were taken: ${listed(formulas).join(', ')}`]
}

/** Text that stands outside of cells. */
function unreadNotes({ name, zip, sheets }: XlsxPackage): string[] {
  const kinds = {
    drawing: 'drawings',
    comments: 'comments',
    threadedComment: 'comments',
    oleObject: 'embedded objects',
  }
  return sheets.flatMap((sheet) => {
    const types = new Set([...relationsOf(name, zip, sheet.path).values()].map(({ type }) => type))
    const found = new Set(Object.entries(kinds).flatMap(([type, kind]) => (types.has(type) ? [kind] : [])))
    return [...found].map((kind) => `not read: ${kind} on sheet “${sheet.name}”`)
  })
}

function listed(all: readonly string[]): string[] {
  return all.length <= SHOWN ? [...all] : [...all.slice(0, SHOWN), `and ${all.length - SHOWN} more`]
}
