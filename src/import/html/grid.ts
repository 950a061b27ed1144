import type { FlowCell } from '../document/source-writer.ts'

/** Spans larger than these are cut, as browsers do. Source: HTML Standard, 4.9.12. */
const MAX_ACROSS = 1000
const MAX_DOWN = 65_534

/** A cell that reaches into rows below. */
interface Reach {
  readonly first: number
  readonly after: number
  rowsLeft: number
}

/** Lays the cells of one table into rows: a cell merged from above is one blank cell in the rows that it covers. */
export class HtmlGrid {
  readonly rows: FlowCell[][] = []
  #row: FlowCell[] = []
  #column = 0
  #reaches: Reach[] = []
  #begun: Reach[] = []
  readonly #countCell: () => void

  /** `countCell` is called for every cell, also a blank one, so that a limit holds. */
  constructor(countCell: () => void) {
    this.#countCell = countCell
  }

  startRow(): void {
    this.#row = []
    this.#column = 0
    this.#begun = []
  }

  /** Adds the next cell of the row; `start` is where covered cells before it are said to be. */
  addCell(cell: FlowCell, across: string | undefined, down: string | undefined): void {
    this.#passCovered(cell.start)
    const width = spanOf(across, MAX_ACROSS) || 1
    const height = spanOf(down, MAX_DOWN)
    this.#add(width > 1 ? { ...cell, span: width } : cell)
    const rowsLeft = height === 0 ? MAX_DOWN : height - 1
    if (rowsLeft > 0) this.#begun.push({ first: this.#column, after: this.#column + width, rowsLeft })
    this.#column += width
  }

  endRow(start: number): void {
    this.#passCovered(start)
    for (const reach of this.#reaches) {
      if (reach.first >= this.#column) this.#addCovered(start, reach)
      reach.rowsLeft--
    }
    this.#reaches = [...this.#reaches.filter(({ rowsLeft }) => rowsLeft > 0), ...this.#begun].toSorted(
      (a, b) => a.first - b.first,
    )
    this.rows.push(this.#row)
  }

  /** A cell never reaches out of its group of rows. */
  endGroup(): void {
    this.#reaches = []
  }

  #passCovered(start: number): void {
    for (const { first, after } of this.#reaches) {
      if (first > this.#column || after <= this.#column) continue
      this.#addCovered(start, { first, after })
      this.#column = after
    }
  }

  #addCovered(start: number, { first, after }: Pick<Reach, 'first' | 'after'>): void {
    this.#add({ start, content: [], covered: true, ...(after - first > 1 && { span: after - first }) })
  }

  #add(cell: FlowCell): void {
    this.#countCell()
    this.#row.push(cell)
  }
}

function spanOf(printed: string | undefined, most: number): number {
  const span = Number.parseInt(printed ?? '1', 10)
  return Number.isNaN(span) || span < 0 ? 1 : Math.min(span, most)
}
