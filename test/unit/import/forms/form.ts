/** A cell as a person writes it: its text, and where it is merged how many columns across and rows down it goes. */
export type FormCell = string | readonly [text: string, across: number, down?: number]

/** A form as a person prints it: lines, and a table whose covered cells are not written. */
export interface Form {
  readonly above: readonly string[]
  readonly rows: readonly (readonly FormCell[])[]
  readonly below?: readonly string[]
}

/** A document as it is printed: a line of text, or the rows of a table. */
export type Part = string | Form['rows']

/** A cell with its place in the grid of its table. */
export interface LaidCell {
  readonly text: string
  readonly row: number
  readonly column: number
  readonly across: number
  readonly down: number
}

/** The parts of a document that is one form. */
export function partsOf({ above, rows, below = [] }: Form): Part[] {
  return [...above, rows, ...below]
}

/** The cells of a table at their places. */
export function laidOut(rows: Form['rows']): LaidCell[] {
  const taken = new Set<string>()
  return rows.flatMap((cells, row) => {
    let column = 0
    return cells.map((cell) => {
      const [text, across, down = 1] = typeof cell === 'string' ? [cell, 1] : cell
      while (taken.has(`${row} ${column}`)) column++
      for (let y = row; y < row + down; y++) for (let x = column; x < column + across; x++) taken.add(`${y} ${x}`)
      const laid = { text, row, column, across, down }
      column += across
      return laid
    })
  })
}

/** How many columns a table has. */
export function columnsOf(cells: readonly LaidCell[]): number {
  return Math.max(...cells.map(({ column, across }) => column + across))
}

/** The cells that stand in a row or reach into it from above, from left to right. */
export function cellsAt<Cell extends LaidCell>(cells: readonly Cell[], row: number): Cell[] {
  return cells.filter((cell) => cell.row <= row && row < cell.row + cell.down).toSorted((a, b) => a.column - b.column)
}

/** Text for XML and HTML. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
