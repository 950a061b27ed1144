import { cellAddress } from '../../../../src/office/cell-address.ts'
import { xlsxFixture } from '../xlsx-fixture.ts'
import { cellsAt, columnsOf, escaped, type LaidCell, laidOut, type Part } from './form.ts'

/** A cell of a sheet; lines are drawn around those of tables. */
interface SheetCell extends LaidCell {
  readonly lined: boolean
}

const STYLES =
  '<borders><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border></borders>' +
  '<cellXfs><xf borderId="0"/><xf borderId="1"/></cellXfs>'

/** A spreadsheet of these parts on one sheet: a line of text is a row merged over the table's columns. `lined`: lines are drawn
 *  around the cells of tables. */
export function asXlsx(parts: readonly Part[], lined = true): Uint8Array {
  const tables = parts.flatMap((part) => (typeof part === 'string' ? [] : [columnsOf(laidOut(part))]))
  const width = Math.max(1, ...tables)
  const cells: SheetCell[] = []
  let row = 0
  for (const part of parts) {
    if (typeof part === 'string')
      cells.push({ text: part, row: row++, column: 0, across: width, down: 1, lined: false })
    else {
      cells.push(...laidOut(part).map((cell) => ({ ...cell, row: cell.row + row, lined })))
      row += part.length
    }
  }
  return xlsxFixture([{ name: '绩效', xml: sheetXml(cells, row) }], { styles: STYLES })
}

function sheetXml(cells: readonly SheetCell[], rows: number): string {
  const data = Array.from({ length: rows }, (_, row) => {
    const here = cellsAt(cells, row).flatMap((cell) => xmlOf(cell, row))
    return `<row r="${row + 1}">${here.join('')}</row>`
  })
  const merged = cells.filter(({ across, down }) => across > 1 || down > 1)
  const merges = merged.map(
    ({ row, column, across, down }) =>
      `<mergeCell ref="${cellAddress(row + 1, column + 1)}:${cellAddress(row + down, column + across)}"/>`,
  )
  const list = merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>` : ''
  return `<sheetData>${data.join('')}</sheetData>${list}`
}

/** The cells of a row that one cell takes: only the first holds its text, and each has its lines. */
function xmlOf({ text, row, column, across, lined }: SheetCell, at: number): string[] {
  const style = lined ? ' s="1"' : ''
  return Array.from({ length: across }, (_, n) => {
    const address = cellAddress(at + 1, column + n + 1)
    if (at > row || n > 0 || text === '') return lined ? `<c r="${address}"${style}/>` : ''
    return `<c r="${address}"${style} t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`
  })
}
