import type { Cell, Piece, Row } from '../../document/document.ts'
import { slicePiece } from '../../document/piece.ts'
import { isAmountRole, isAmountText } from '../words/amount-text.ts'
import { inlinePairsOf } from '../words/form-lines.ts'
import { roleIs, roleOf } from '../words/labels.ts'

const INLINE = /^(\s*(?:其中\s*[：:]\s*)?[^：:]{1,24}?[：:])(\s*)(?=\S)/

/** A row whose cells hold a label or its text: one that holds both, such as `年度资金总额：300`, as two. */
export function apartIn(row: Row): Row {
  const isAlone = row.filter(({ lines }) => lines.length > 0).length === 1
  const isParted = (cell: Cell) => holdsBoth(cell) && !isLine(cell, isAlone)
  return row.some(isParted) ? row.flatMap((cell) => (isParted(cell) ? apart(cell) : [cell])) : row
}

/** Whether a cell holds a line that says by itself what it is, such as `填报单位：某局 单位：万元`. */
function isLine({ lines }: Cell, isAlone: boolean): boolean {
  const pairs = lines[0] && inlinePairsOf(lines[0])
  return pairs !== undefined && (isAlone || pairs.length > 1)
}

function holdsBoth(cell: Cell): boolean {
  const [first, ...others] = cell.lines
  if (!first) return false
  const [whole, label = ''] = INLINE.exec(first.text) ?? []
  const role = whole === undefined ? undefined : roleOf(label)
  const text = first.text.slice(whole?.length ?? 0)
  if (isAmountRole(role)) return others.length === 0 && isAmountText(text)
  if (roleOf(cell.lines.map((line) => line.text).join(''))) return false
  if (whole === undefined) return others.length > 0 && isLabelOverText(first, others)
  return role !== undefined && (roleIs(role, 'name') || roleIs(role, 'list'))
}

/** A telephone number under its label. */
function isLabelOverText({ text }: Piece, others: readonly Piece[]): boolean {
  return roleOf(text) === 'other' && others.length === 1 && /^[(（]略[)）]$|^[\d-]{7,}$/.test(others[0]?.text ?? '')
}

/** The label keeps the columns of the cell: its text has none of its own. */
function apart({ lines, ...cell }: Cell): Cell[] {
  const [first, ...others] = lines
  if (!first) return [{ ...cell, lines }]
  const [whole, label = '', gap = ''] = INLINE.exec(first.text) ?? []
  const text = (pieces: readonly Piece[]): Cell => ({ start: startOf(pieces[0], cell.start), lines: pieces, span: 0 })
  if (whole === undefined) return [{ ...cell, lines: [first] }, text(others)]
  const rest = slicePiece(first, label.length + gap.length)
  const head = { ...cell, lines: [slicePiece(first, 0, label.length + gap.length)] }
  const next = nextLabelIn(rest.text)
  if (next === undefined) return [head, text([rest, ...others])]
  return [
    head,
    text([slicePiece(rest, 0, next)]),
    ...apart({ start: cell.start, lines: [slicePiece(rest, next), ...others], span: 0 }),
  ]
}

/** Where another label stands in a text behind a gap: `管网 项目编码：A1`. */
function nextLabelIn(text: string): number | undefined {
  const labels = [...text.matchAll(/(?<!\s)\s+([\p{Script=Han}（）()]{2,12})\s{0,4}[：:]/gu)]
  return labels.find(([, label = '']) => roleOf(label) !== undefined)?.index
}

function startOf(piece: Piece | undefined, otherwise: number): number {
  return piece?.ranges[0]?.start ?? otherwise
}
