import { boxOfRegion } from './grids.ts'
import type { Line } from './lines.ts'
import type { PageCell, PageTable } from './page-content.ts'

/** A cell in one row of a table, which may go on over pages. Columns are counted over all of its pages. */
export interface BookCell {
  readonly left: number
  readonly right: number
  readonly lines: readonly Line[]
  readonly tables: readonly PageTable[]
  /** Its sides, in points. */
  readonly sides: { readonly x0: number; readonly x1: number }
  /** A merge from above covers it. */
  readonly covered: boolean
  /** It is merged down over rows below. */
  readonly tall: boolean
}

/** One row of a table. */
export interface BookRow {
  readonly page: number
  /** Number of the table on its page, and of the row in it, from 1. */
  readonly table: number
  readonly row: number
  readonly cells: readonly BookCell[]
}

/** A rule of one page stands where one of another page does, to within so many points. */
const SAME_EDGE = 3
/** Rows as low as this have no room for text, in points: they are the gap of a double line, or the end of a cell merged down. */
const LOWEST = 9

/** Where the columns of a table begin and end that stands on several pages. */
export function columnsOf(parts: readonly PageTable[]): number[] {
  const edges = parts.flatMap(({ grid }) => grid.xs).toSorted((a, b) => a - b)
  return edges.filter((edge, n) => n === 0 || edge - (edges[n - 1] ?? 0) > SAME_EDGE)
}

/** Whether two tables have the same sides, and no column of either that the other's would cut another way. */
export function sharesColumns(one: PageTable, other: PageTable): boolean {
  const [a, b] = [one.grid.xs, other.grid.xs]
  const has = (xs: readonly number[], edge: number) => xs.some((x) => Math.abs(x - edge) <= SAME_EDGE)
  const sides = has([a[0] ?? 0], b[0] ?? 1e9) && has([a.at(-1) ?? 0], b.at(-1) ?? 1e9)
  return sides && (a.every((x) => has(b, x)) || b.every((x) => has(a, x)))
}

/** The rows of one page's part of a table. */
export function rowsOf(part: PageTable, table: number, columns: readonly number[]): BookRow[] {
  const { grid, cells, page } = part
  const rows: BookRow[] = []
  for (let row = 0; row + 1 < grid.ys.length; row++) {
    const across = cells.filter(({ top, bottom }) => top <= row && row < bottom)
    const low = (grid.ys[row + 1] ?? 0) - (grid.ys[row] ?? 0) < LOWEST
    if (low && !across.some(({ top, lines, tables }) => top === row && lines.length + tables.length > 0)) continue
    rows.push({
      page,
      table,
      row: rows.length + 1,
      cells: across.toSorted((a, b) => a.left - b.left).map((cell) => cellOf(part, cell, row, columns)),
    })
  }
  return rows
}

function cellOf({ grid }: PageTable, cell: PageCell, row: number, columns: readonly number[]): BookCell {
  const covered = cell.top < row
  const { x0, x1 } = boxOfRegion(grid, cell)
  return {
    left: columnAt(columns, x0),
    right: columnAt(columns, x1),
    lines: covered ? [] : cell.lines,
    tables: covered ? [] : cell.tables,
    sides: { x0, x1 },
    covered,
    tall: cell.bottom - cell.top > 1,
  }
}

function columnAt(columns: readonly number[], edge: number): number {
  return columns.reduce((best, x, n) => (Math.abs(x - edge) < Math.abs((columns[best] ?? 0) - edge) ? n : best), 0)
}
