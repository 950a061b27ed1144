import { cellAddress } from './cell-address.ts'
import { STYLE_IDS } from './styles-xml.ts'
import { xmlText } from './xml-text.ts'

/** What a cell of data holds; undefined where there is nothing. */
export type DataCell = string | number | undefined

/** A sheet of data: a row of heads, and rows of values below. */
export interface DataSheet {
  /** At most 31 characters, without `[]:*?/\`. */
  readonly name: string
  readonly columns: readonly {
    readonly name: string
    /** In characters. */
    readonly width: number
    /** Whether texts of digits in it are numbers. */
    readonly isNumber: boolean
  }[]
  readonly rows: Iterable<readonly DataCell[]>
}

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
/** A spreadsheet keeps fifteen digits of a number; more stay a text, so that none is lost. */
const NUMBER = /^-?\d{1,13}(\.\d{1,2})?$/
/** Characters that one cell may hold. */
const MOST_CHARACTERS = 32_767
/** What stands at the end of a text that is longer. */
const CUT = '……（太长，全文见 CSV）'

/** The XML of a sheet of data in pieces, a row each. Texts stay texts whatever they begin with; the heads stay in sight and can be filtered. */
export function* dataSheetXml({ columns, rows }: DataSheet): Generator<string> {
  const numbers = columns.map(({ isNumber }) => isNumber)
  const widths = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  )
  yield `<worksheet xmlns="${NAMESPACE}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>`
  yield `<row>${columns.map(({ name }) => textCell(name, ` s="${STYLE_IDS.head}"`)).join('')}</row>`
  let last = 1
  for (const row of rows) {
    last += 1
    yield `<row>${row.map((cell, at) => cellXml(cell, numbers[at] ?? false)).join('')}</row>`
  }
  yield `</sheetData><autoFilter ref="A1:${cellAddress(last, columns.length)}"/></worksheet>`
}

function cellXml(cell: DataCell, isNumber: boolean): string {
  if (cell === undefined || cell === '') return '<c/>'
  if (typeof cell === 'number' || (isNumber && NUMBER.test(cell))) return `<c><v>${cell}</v></c>`
  return textCell(cell, '')
}

function textCell(text: string, style: string): string {
  const whole = text.length > MOST_CHARACTERS ? text.slice(0, MOST_CHARACTERS - CUT.length) + CUT : text
  return `<c${style} t="inlineStr"><is><t xml:space="preserve">${xmlText(whole)}</t></is></c>`
}
