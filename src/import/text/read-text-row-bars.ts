import type { Block, Cell, Piece, Residue } from '../document/document.ts'
import type { Line } from '../document/text-lines.ts'
import { asResidue, type BarBlocks, cutAtBars } from './cell-bars.ts'

/** The line under the head of a Markdown table. */
const RULE = /^\|?[\s:]*--[\s:|-]*$/
/** Bars side by side fill a row up where merged cells took columns. */
const FILLED = /\|\|/

/** How the rows of a text are written. */
interface Style {
  /** Every row begins with a bar. */
  readonly opened: boolean
  /** Rows end with a bar, so that a row without one goes on in the next line. */
  readonly closed: boolean
  readonly ragged: boolean
}

/** Tables with a row a line: `a | b | c`, with or without bars at the ends. */
export function readRowLines(lines: readonly Line[]): BarBlocks {
  const style = styleOf(lines)
  const blocks: Block[] = []
  const residue: Residue[] = []
  let rows: Cell[][] | undefined
  let unclosed: Cell[] | undefined
  const addParagraph = (piece: Piece) => {
    rows = undefined
    blocks.push({ kind: 'paragraph', piece })
  }
  for (const line of lines) {
    const { piece, kind } = line
    if (kind === 'blank') continue
    if (rows && RULE.test(piece.text)) residue.push(...asResidue(piece, 'table rule'))
    else if (!piece.text.includes('|') && !unclosed) addParagraph(piece)
    else {
      const cut = cutAtBars(piece)
      residue.push(...cut.residue)
      if (!rows) {
        rows = []
        blocks.push({ kind: 'table', rows, ...(style.ragged && { ragged: true }) })
      }
      const row = unclosed ?? []
      if (!unclosed) rows.push(row)
      addCells(row, cut.pieces, line.start, unclosed !== undefined)
      unclosed = style.closed && !piece.text.endsWith('|') ? row : undefined
      if (!unclosed) tidy(row, style)
    }
  }
  return { blocks, residue }
}

function styleOf(lines: readonly Line[]): Style {
  const rows = lines.filter(({ piece }) => piece.text.includes('|'))
  const share = (fits: (text: string) => boolean) => rows.filter(({ piece }) => fits(piece.text)).length / rows.length
  return {
    opened: share((text) => text.startsWith('|')) > 0.9,
    closed: share((text) => text.endsWith('|')) > 0.6,
    ragged: rows.some(({ piece }) => FILLED.test(piece.text)),
  }
}

/** With `goesOn`, the first piece goes on with the last cell of the row. */
function addCells(row: Cell[], pieces: readonly Piece[], start: number, goesOn: boolean): void {
  for (const [n, piece] of pieces.entries()) {
    const lines = piece.text === '' ? [] : [piece]
    const last = n === 0 && goesOn ? row.pop() : undefined
    row.push({ start: last?.start ?? piece.ranges[0]?.start ?? start, lines: [...(last?.lines ?? []), ...lines] })
  }
}

/** Takes off what stands outside the bars at both ends, and of a ragged row the filling at its end. */
function tidy(row: Cell[], { opened, closed, ragged }: Style): void {
  if (opened && row[0]?.lines.length === 0) row.shift()
  if (closed && row.at(-1)?.lines.length === 0) row.pop()
  while (ragged && row.length > 0 && row.at(-1)?.lines.length === 0) row.pop()
}
