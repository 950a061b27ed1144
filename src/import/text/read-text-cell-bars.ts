import type { Block, Cell, Piece, Residue } from '../document/document.ts'
import type { Line } from '../document/text-lines.ts'
import { asResidue, type BarBlocks, cutAtBars } from './cell-bars.ts'

/** Tables as web pages leave them in text: a bar alone opens a row, each cell is closed by a bar, and bars without text
 *  fill the row up to the width of the table, one for each column that a merged cell took. */
export function readCellLines(lines: readonly Line[]): BarBlocks {
  const reading = new CellReading(widthOf(lines))
  for (const line of lines) reading.take(line)
  return reading.end()
}

/** How many columns the table has: the count of cells and filling bars that most rows come to. */
function widthOf(lines: readonly Line[]): number {
  const counts = new Map<number, number>()
  let closed = 0
  for (const { piece } of lines) {
    const bars = piece.text.replace(/[^|]/g, '').length
    closed += bars
    if (bars < 2 || /[^|]/.test(piece.text)) continue
    // One of the bars since the row before has opened this row.
    counts.set(closed - 1, (counts.get(closed - 1) ?? 0) + 1)
    closed = 0
  }
  const best = [...counts].toSorted(([a, m], [b, n]) => n - m || a - b)[0]
  return best?.[0] ?? Number.POSITIVE_INFINITY
}

class CellReading {
  readonly #width: number
  readonly #blocks: Block[] = []
  readonly #residue: Residue[] = []
  #rows: Cell[][] | undefined
  /** Cells of the row that is open; undefined between rows. */
  #row: Cell[] | undefined
  /** Lines of the cell that no bar has closed yet. */
  #lines: Piece[] = []

  constructor(width: number) {
    this.#width = width
  }

  take({ piece, kind, start }: Line): void {
    if (kind === 'blank') return
    if (!piece.text.includes('|')) {
      if (this.#row) this.#lines.push(piece)
      else this.#addParagraph(piece)
    } else if (/^\|+$/.test(piece.text)) this.#takeBars(piece, start)
    else this.#takeCells(piece)
  }

  end(): BarBlocks {
    this.#closeRow()
    return { blocks: this.#blocks, residue: this.#residue }
  }

  #takeBars(piece: Piece, start: number): void {
    this.#residue.push(...asResidue(piece, 'cell bar'))
    if (!this.#row) this.#openRow()
    else if (piece.text.length > 1) this.#closeRow()
    else this.#addCell(start)
  }

  #takeCells(line: Piece): void {
    const { pieces, residue } = cutAtBars(line)
    this.#residue.push(...residue)
    if (!this.#row) this.#openRow()
    for (const piece of pieces.slice(0, -1)) {
      if (piece.text !== '') this.#lines.push(piece)
      this.#addCell(piece.ranges[0]?.start ?? line.ranges[0]?.start ?? 0)
    }
    const last = pieces.at(-1)
    if (last && last.text !== '') this.#lines.push(last)
  }

  #openRow(): void {
    if (!this.#rows) {
      this.#rows = []
      this.#blocks.push({ kind: 'table', rows: this.#rows, ragged: true })
    }
    this.#row = []
    this.#rows.push(this.#row)
  }

  #addCell(at: number): void {
    const row = this.#row
    if (!row) return
    row.push({ start: this.#lines[0]?.ranges[0]?.start ?? at, lines: this.#lines })
    this.#lines = []
    if (row.length >= this.#width) this.#closeRow()
  }

  /** A text that no bar closed was no cell. The blank that fills the last column is dropped: it may be a filling bar. */
  #closeRow(): void {
    const unclosed = this.#lines
    this.#lines = []
    if (this.#row && this.#row.length >= this.#width && this.#row.at(-1)?.lines.length === 0) this.#row.pop()
    this.#row = undefined
    for (const piece of unclosed) this.#addParagraph(piece)
  }

  #addParagraph(piece: Piece): void {
    this.#rows = undefined
    this.#blocks.push({ kind: 'paragraph', piece })
  }
}
