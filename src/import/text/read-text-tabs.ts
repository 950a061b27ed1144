import type { Block, Cell, Piece } from '../document/document.ts'
import type { Line } from '../document/text-lines.ts'

/** A table whose last cell may still go on. */
interface OpenTable {
  readonly rows: (Cell & { readonly lines: Piece[] })[][]
}

/** Blocks of text with one cell a line after a tab, rows parted by blank lines, and a line without tab right under a cell
 *  going on with it; every other line is a paragraph. */
export function tabBlocksOf(lines: readonly Line[]): Block[] {
  const blocks: Block[] = []
  let table: OpenTable | undefined
  let parted = true
  for (const line of lines) {
    if (line.kind === 'cell') {
      if (!table) {
        table = { rows: [] }
        blocks.push({ kind: 'table', rows: table.rows })
      }
      addCell(table, line, parted)
    } else if (line.kind === 'paragraph' && table && !parted) {
      table.rows.at(-1)?.at(-1)?.lines.push(line.piece)
    } else if (line.kind === 'paragraph') {
      table = undefined
      blocks.push({ kind: 'paragraph', piece: line.piece })
    }
    parted = line.kind === 'blank'
  }
  return blocks
}

function addCell({ rows }: OpenTable, { start, piece }: Line, parted: boolean): void {
  const cell = { start, lines: piece.text === '' ? [] : [piece] }
  const row = rows.at(-1)
  if (row && !parted) row.push(cell)
  else rows.push([cell])
}
