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

/** The columns of a head or a cell: its first, from 0, and the one behind its last. */
export interface Columns {
  readonly from: number
  readonly to: number
}

/** A cell with the columns it takes. */
export interface Placed extends Columns {
  readonly cell: Cell
}

/** The cells of a row where they stand. */
export function placedIn(row: Row): Placed[] {
  let from = 0
  return row.map((cell) => {
    const place = { cell, from, to: from + (cell.span ?? 1) }
    from = place.to
    return place
  })
}

/** Whether a cell begins under a head. */
export function startsUnder(cell: Columns, head: Columns): boolean {
  return head.from <= cell.from && cell.from < head.to
}

/** Works out where the cells of some rows stand. Rows without merges have one column a cell, and no cell that reaches down. */
export function geometryOf(rows: readonly Row[]): Geometry {
  const starts = new Map<Cell, number>()
  const origins = new Map<Cell, Cell>()
  const sides = new Set<Cell>()
  let above = new Map<number, Cell>()
  for (const row of rows) {
    const now = new Map<number, Cell>()
    for (const [n, { cell, from: column }] of placedIn(row).entries()) {
      starts.set(cell, column)
      now.set(column, cell)
      const over = cell.covered ? above.get(column) : undefined
      const origin = over && (origins.get(over) ?? over)
      if (origin) {
        origins.set(cell, origin)
        const behind = row[n + 1]
        if (behind && !behind.covered && origin.lines.length > 0) sides.add(origin)
      }
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
