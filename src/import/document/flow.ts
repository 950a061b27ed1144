import type { Block, Piece, Residue, Row, SourceText } from './document.ts'
import type { Flow, FlowCell, FlowLine, FlowTable, SourceWriter } from './source-writer.ts'
import { printedOf } from './text-lines.ts'

/** Everything a reader wrote down, as the common form. A row with tables inside cells is parted: the tables stand
 *  where the row stood, among what was beside them. */
export function sourceOfFlow(name: string, writer: SourceWriter, flow: readonly Flow[]): SourceText {
  const { text } = writer
  const residue: Residue[] = [...writer.residue]
  const pieceOfLine = ({ start, end, cuts }: FlowLine): Piece => {
    const printed = printedOf(text, { start, end }, cuts)
    residue.push(...printed.residue)
    return printed.piece
  }
  const blocks = blocksOf(flow, pieceOfLine)
  return { name, text, blocks, residue, place: writer.place() }
}

type PieceOfLine = (line: FlowLine) => Piece

function blocksOf(flow: readonly Flow[], pieceOfLine: PieceOfLine): Block[] {
  return flow.flatMap((one): Block[] => {
    if (one.kind === 'table') return tableBlocks(one, pieceOfLine)
    const piece = pieceOfLine(one)
    return piece.text === '' ? [] : [{ kind: 'paragraph', piece }]
  })
}

function tableBlocks({ rows }: FlowTable, pieceOfLine: PieceOfLine): Block[] {
  const blocks: Block[] = []
  let open: Row[] | undefined
  const addRow = (cells: readonly FlowCell[]) => {
    if (cells.length === 0) return
    if (!open) {
      open = []
      blocks.push({ kind: 'table', rows: open })
    }
    open.push(cells.map(({ content, ...cell }) => ({ ...cell, lines: linesOf(content, pieceOfLine) })))
  }
  for (const row of rows) {
    if (!row.some(holdsTable)) {
      addRow(row)
      continue
    }
    for (const [nested, cells] of runsOf(row)) {
      if (!nested) addRow(cells)
      else {
        open = undefined
        blocks.push(...cells.flatMap(({ content }) => blocksOf(content, pieceOfLine)))
      }
    }
    open = undefined
  }
  return blocks
}

/** Cells that stand together and do, or do not, hold a table. */
function runsOf(row: readonly FlowCell[]): [nested: boolean, cells: FlowCell[]][] {
  const runs: [boolean, FlowCell[]][] = []
  for (const cell of row) {
    const last = runs.at(-1)
    if (last?.[0] === holdsTable(cell)) last[1].push(cell)
    else runs.push([holdsTable(cell), [cell]])
  }
  return runs
}

function holdsTable({ content }: FlowCell): boolean {
  return content.some(({ kind }) => kind === 'table')
}

function linesOf(content: readonly Flow[], pieceOfLine: PieceOfLine): Piece[] {
  return content.flatMap((one) => (one.kind === 'line' ? [pieceOfLine(one)] : [])).filter(({ text }) => text !== '')
}
