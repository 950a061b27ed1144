import { foldAlike } from '../../faults/alike.ts'
import { ImportFault, type ImportProblem, importFault, importProblem } from '../../faults/import-fault.ts'
import type { Words } from '../../faults/language.ts'
import { placeWords } from '../../faults/place-words.ts'
import { quote } from '../../faults/quote.ts'
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
  readonly notes: readonly Words[]
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
    if (xml === undefined) throw importFault('sheet-missing', name, sheet.name)
    return { name: sheet.name, hidden: sheet.hidden, ...readSheet(name, sheet.path, xml, context) }
  })
  if (sheets.reduce((sum, { cells }) => sum + cells.length, 0) > LIMITS.cells)
    throw importFault('workbook-cells-over', name, undefined, `${LIMITS.cells}`)
  const problems = sheets.flatMap((sheet) => sheet.cells.flatMap((cell) => problemOf(name, sheet.name, cell) ?? []))
  if (problems.length > 0) throw new ImportFault(foldAlike(problems))
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

function problemOf(file: string, sheet: string, cell: SheetCell): ImportProblem | undefined {
  const place = { file, at: cellPlace(sheet, cell) }
  if (cell.formula === 'lost') return importProblem('formula-without-result', place)
  if (cell.text === undefined) return importProblem('number-format-not-known', place, cell.format)
  return undefined
}

function formulaNotes(sheets: readonly BookSheet[]): Words[] {
  const formulas = sheets.flatMap(({ name, cells }) =>
    cells.filter(({ formula }) => formula === 'kept').map((cell) => cellPlace(name, cell)),
  )
  if (formulas.length === 0) return []
  const [count, more] = [formulas.length, formulas.length - SHOWN]
  const named = formulas.slice(0, SHOWN)
  return [
    {
      en: `last results of ${count} formulas were taken: ${named.map((place) => placeWords(place).en).join(', ')}${more > 0 ? `, and ${more} more` : ''}`,
      zh: `${count} 个公式取的是文件里存下的结果：${named.join('、')}${more > 0 ? `等，另有 ${more} 个` : ''}`,
    },
  ]
}

const COMMENTS: Words = { en: 'comments', zh: '批注' }
/** Parts of a sheet whose text stands outside of cells, by the word of the relationship. */
const UNREAD: Readonly<Record<string, Words>> = {
  drawing: { en: 'drawings', zh: '图形' },
  comments: COMMENTS,
  threadedComment: COMMENTS,
  oleObject: { en: 'embedded objects', zh: '嵌入的对象' },
}

/** Text that stands outside of cells. */
function unreadNotes({ name, zip, sheets }: XlsxPackage): Words[] {
  return sheets.flatMap((sheet) => {
    const types = new Set([...relationsOf(name, zip, sheet.path).values()].map(({ type }) => type))
    const found = new Set(Object.entries(UNREAD).flatMap(([type, kind]) => (types.has(type) ? [kind] : [])))
    const where = quote(sheet.name)
    return [...found].map(({ en, zh }) => ({
      en: `not read: ${en} on sheet “${where}”`,
      zh: `没有读工作表“${where}”上的${zh}`,
    }))
  })
}
