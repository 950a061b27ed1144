import type { Cell, Row } from '../../document/document.ts'

/** Where the cells of a table stand, by its columns. */
export interface Geometry {
  /** The first column of a cell, from 0. */
  readonly from: (cell: Cell) => number
  /** The column behind its last. */
  readonly to: (cell: Cell) => number
  /** The cell that is merged down over a covered one; undefined where none is. */
  readonly origin: (cell: Cell) => Cell | undefined
  /** Whether a cell heads several rows at their side: it reaches down, and what stands behind it does not. */
  readonly isSide: (cell: Cell) => boolean
}

/** How many columns a row takes. */
export function widthOf(row: Row): number {
  return row.reduce((sum, { span = 1 }) => sum + span, 0)
}

/** Works out where the cells of some rows stand. Rows without merges have one column a cell, and no cell that reaches down. */
export function geometryOf(rows: readonly Row[]): Geometry {
  const starts = new Map<Cell, number>()
  const origins = new Map<Cell, Cell>()
  const sides = new Set<Cell>()
  let above = new Map<number, Cell>()
  for (const row of rows) {
    let column = 0
    const now = new Map<number, Cell>()
    for (const [n, cell] of row.entries()) {
      starts.set(cell, column)
      now.set(column, cell)
      const over = cell.covered ? above.get(column) : undefined
      const origin = over && (origins.get(over) ?? over)
      if (origin) {
        origins.set(cell, origin)
        const behind = row[n + 1]
        if (behind && !behind.covered && origin.lines.length > 0) sides.add(origin)
      }
      column += cell.span ?? 1
    }
    above = now
  }
  const from = (cell: Cell) => starts.get(cell) ?? 0
  return {
    from,
    to: (cell) => from(cell) + (cell.span ?? 1),
    origin: (cell) => origins.get(cell),
    isSide: (cell) => sides.has(cell),
  }
}
