import type { Block, Cell } from '../document/document.ts'
import type { GridCell } from './grid.ts'

/** A row whose cells have their place in the text. */
export type PlacedRow = readonly (GridCell & { readonly cell: Cell })[]

/** The blocks of one sheet. A row of one cell over or between tables is a paragraph, such as a title merged across all
 *  columns; under the first table it is a row where lines are drawn around it. Where a sheet draws lines, blank cells
 *  outside of them are no cells; where it draws none, every column is one in all rows. `startsNewForm`: its first table does not
 *  go on with the table before. */
export function blocksOfSheet(rows: readonly PlacedRow[], startsNewForm: boolean): Block[] {
  const lined = rows.some((row) => row.filter(({ bordered }) => bordered).length > 1)
  const kept = rows.map((row) => (lined ? drawnCells(row) : row)).filter((row) => row.length > 0)
  const blocks: Block[] = []
  let table: Cell[][] | undefined
  let parted = startsNewForm
  for (const row of kept) {
    const cells = row.map(({ cell }) => cell)
    if (isSingle(row) && !(table && row.some(({ bordered }) => bordered))) {
      table = undefined
      blocks.push(...cells.flatMap(({ lines }) => lines).map((piece): Block => ({ kind: 'paragraph', piece })))
    } else if (table) table.push(cells)
    else {
      table = [cells]
      blocks.push({ kind: 'table', rows: table, ...(parted && { startsNewForm }) })
      parted = false
    }
  }
  return blocks
}

function isBlank({ cell }: PlacedRow[number]): boolean {
  return cell.lines.length === 0
}

/** Only one cell of the row says anything, and it is the first one. */
function isSingle(row: PlacedRow): boolean {
  return row.every((cell, n) => isBlank(cell) === n > 0)
}

/** Without blank cells that no line is around, but never a blank one left of one that is drawn. */
function drawnCells(row: PlacedRow): PlacedRow {
  const lastDrawn = row.findLastIndex(({ drawn }) => drawn)
  return row.filter((cell, n) => !isBlank(cell) || n <= lastDrawn)
}
