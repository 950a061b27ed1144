import { cellAddress, columnName } from './cell-address.ts'
import { rowHeightOf } from './row-height.ts'
import { STYLE_IDS } from './styles-xml.ts'
import type { Validation, XlsxRow, XlsxSheet } from './workbook.ts'
import { xmlText } from './xml-text.ts'

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
/** A list that stands in the rule itself may have this many characters. */
const MOST_LIST_CHARACTERS = 255
/** Characters that one cell may hold. */
const MOST_CELL_CHARACTERS = 32_767

/** The XML of one sheet.
 *  @throws Error when a cell or a list of choices is longer than a spreadsheet can hold. */
export function sheetXml(sheet: XlsxSheet): string {
  const columns = Math.max(1, sheet.widths.length)
  const parts = [
    `<worksheet xmlns="${NAMESPACE}">`,
    `<sheetPr>${sheet.tab ? `<tabColor rgb="FF${sheet.tab}"/>` : ''}<pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="A1:${cellAddress(Math.max(1, sheet.rows.length), columns)}"/>`,
    `<sheetViews><sheetView workbookViewId="0">${paneXml(sheet)}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="18"/>',
    `<cols>${sheet.widths.map(columnXml).join('')}</cols>`,
    `<sheetData>${sheet.rows.map((row, index) => rowXml(row, index, sheet.widths)).join('')}</sheetData>`,
    validationsXml(sheet.validations ?? []),
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    '</worksheet>',
  ]
  return parts.join('')
}

function paneXml({ frozen }: XlsxSheet): string {
  if (!frozen) return ''
  const { rows, columns } = frozen
  const sides = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`
  const pane = columns > 0 && rows > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight'
  return `<pane${sides} topLeftCell="${cellAddress(rows + 1, columns + 1)}" activePane="${pane}" state="frozen"/>`
}

/** Cells that are typed into a column later are text as well. */
function columnXml(width: number, index: number): string {
  const at = index + 1
  return `<col min="${at}" max="${at}" width="${width}" style="${STYLE_IDS.plain}" customWidth="1"/>`
}

function rowXml({ style, cells, height }: XlsxRow, index: number, widths: readonly number[]): string {
  const row = index + 1
  const high = height ?? rowHeightOf(cells, widths)
  return `<row r="${row}" ht="${high}" customHeight="1">${cells.map((text, n) => cellXml(text, cellAddress(row, n + 1), style)).join('')}</row>`
}

function cellXml(text: string, address: string, style: XlsxRow['style']): string {
  if (text.length > MOST_CELL_CHARACTERS)
    throw new Error(`A text of ${text.length} characters is longer than a cell can hold (${MOST_CELL_CHARACTERS}).`)
  const at = `<c r="${address}" s="${STYLE_IDS[style]}"`
  return text === '' ? `${at}/>` : `${at} t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`
}

function validationsXml(validations: readonly Validation[]): string {
  if (validations.length === 0) return ''
  return `<dataValidations count="${validations.length}">${validations.map(validationXml).join('')}</dataValidations>`
}

function validationXml({ column, from, to, rule, style, title, message }: Validation): string {
  const letters = columnName(column)
  const formula = 'list' in rule ? `"${rule.list.join(',')}"` : rule.formula
  if ('list' in rule && formula.length > MOST_LIST_CHARACTERS) throw new Error(`The list of “${title}” is too long.`)
  const attributes = [
    `type="${'list' in rule ? 'list' : 'custom'}"`,
    ...(style === 'stop' ? [] : [`errorStyle="${style}"`]),
    'allowBlank="1" showInputMessage="1" showErrorMessage="1"',
    `errorTitle="${xmlText(title)}" error="${xmlText(message)}"`,
    `sqref="${letters}${from}:${letters}${to}"`,
  ]
  return `<dataValidation ${attributes.join(' ')}><formula1>${xmlText(formula)}</formula1></dataValidation>`
}
