import { cellAddress } from '../../../../src/office/cell-address.ts'
import { xlsxFixture } from '../xlsx-fixture.ts'
import { columnsOf, escaped, type LaidCell, laidOut, type Part } from './form.ts'

/** A spreadsheet of these parts on one sheet: a line of text is a row merged over the table's columns. */
export function asXlsx(parts: readonly Part[]): Uint8Array {
  const tables = parts.flatMap((part) => (typeof part === 'string' ? [] : [columnsOf(laidOut(part))]))
  const width = Math.max(1, ...tables)
  const cells: LaidCell[] = []
  let row = 0
  for (const part of parts) {
    if (typeof part === 'string') cells.push({ text: part, row: row++, column: 0, across: width, down: 1 })
    else {
      cells.push(...laidOut(part).map((cell) => ({ ...cell, row: cell.row + row })))
      row += part.length
    }
  }
  return xlsxFixture([{ name: '绩效', xml: sheetXml(cells, row) }])
}

function sheetXml(cells: readonly LaidCell[], rows: number): string {
  const data = Array.from({ length: rows }, (_, row) => {
    const said = cells.filter((cell) => cell.row === row && cell.text !== '')
    return `<row r="${row + 1}">${said.map((cell) => `<c r="${cellAddress(cell.row + 1, cell.column + 1)}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell.text)}</t></is></c>`).join('')}</row>`
  })
  const merged = cells.filter(({ across, down }) => across > 1 || down > 1)
  const merges = merged.map(
    ({ row, column, across, down }) =>
      `<mergeCell ref="${cellAddress(row + 1, column + 1)}:${cellAddress(row + down, column + across)}"/>`,
  )
  const list = merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>` : ''
  return `<sheetData>${data.join('')}</sheetData>${list}`
}
