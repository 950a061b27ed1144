import type { Block, Cell, Piece } from '../document/document.ts'
import { joinPieces } from '../document/piece.ts'
import type { Line } from '../document/text-lines.ts'
import { columnOf } from '../layouts/words/columns.ts'
import { isNote, isTitle } from '../layouts/words/form-lines.ts'
import { isNextLabel, roleOf } from '../layouts/words/labels.ts'
import { isCostKind, levelsOf } from '../layouts/words/levels.ts'

/** Words that a form may open with; anything before the first of them is a paragraph. */
const OPENERS = ['name', 'code', 'unit', 'department', 'implementer']
const LEVEL_END = /^指标$/

/** Whether a text has a form whose cells are paragraphs: the three levels stand on lines of their own. */
export function isLineText(lines: readonly Line[]): boolean {
  const heads = lines.filter(({ kind }) => kind === 'paragraph').map(({ piece }) => columnOf(piece.text))
  return heads.includes('level1') && heads.includes('name')
}

/** Blocks of a text whose table cells are paragraphs. Blank cells are lost in it and rows are not marked, so rows are told
 *  by the words of the form: a label opens one, the head of the indicators is one, and under it a level opens one, or as
 *  many cells as there are columns behind the levels. */
export function lineBlocksOf(lines: readonly Line[]): Block[] {
  const pieces = joinLevels(lines.filter(({ kind }) => kind !== 'blank').map(({ piece }) => piece))
  const blocks: Block[] = []
  let rows: Cell[][] | undefined
  let columns: number | undefined
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at] as Piece
    if (isTitle(piece.text) || isNote(piece.text)) rows = columns = undefined
    const head = headAt(pieces, at)
    if (!rows && (head > 0 || OPENERS.includes(roleOf(piece.text) ?? ''))) {
      rows = []
      blocks.push({ kind: 'table', rows, ragged: true })
    }
    if (!rows) {
      blocks.push({ kind: 'paragraph', piece })
      at++
      continue
    }
    if (head > 0) columns = Math.max(1, pieces.slice(at, at + head).filter(({ text }) => !isLevelHead(text)).length)
    const taken = head || (columns === undefined ? fieldAt(pieces, at) : indicatorAt(pieces, at, columns))
    rows.push(pieces.slice(at, at + taken).map(cellOf))
    at += taken
  }
  return blocks
}

function cellOf(piece: Piece): Cell {
  return { start: piece.ranges[0]?.start ?? 0, lines: [piece] }
}

/** A level's name that is parted over two paragraphs, such as 经济效益 and 指标, is one. */
function joinLevels(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (last && LEVEL_END.test(piece.text) && isLevel(last.text + piece.text))
      joined.splice(-1, 1, joinPieces([last, piece]))
    else joined.push(piece)
  }
  return joined
}

/** How many cells the head of an indicator table has that stands at `at`; 0 when none does. */
function headAt(pieces: readonly Piece[], at: number): number {
  if (columnOf(pieces[at]?.text ?? '') !== 'level1') return 0
  return countTo(pieces, at, ({ text }) => !columnOf(text))
}

/** A label with the text behind it, which may be several paragraphs; one that another label follows has none. */
function fieldAt(pieces: readonly Piece[], at: number): number {
  const role = roleOf(pieces[at]?.text ?? '')
  const opens = ({ text }: Piece, n: number) =>
    (n === at + 1 && role ? isNextLabel(role, text) : roleOf(text) !== undefined) ||
    columnOf(text) !== undefined ||
    isTitle(text) ||
    isNote(text)
  return countTo(pieces, at, opens)
}

/** How many pieces there are from `at` up to the next that ends them, or to the last. */
function countTo(pieces: readonly Piece[], at: number, ends: (piece: Piece, n: number) => boolean): number {
  let n = at + 1
  while (n < pieces.length && !ends(pieces[n] as Piece, n)) n++
  return n - at
}

/** A row of indicators: the levels that stand there, then a cell for each column. */
function indicatorAt(pieces: readonly Piece[], at: number, columns: number): number {
  const levels = levelsAt(pieces, at)
  const rest = pieces.slice(at + levels, at + levels + columns)
  const stop = rest.findIndex(
    ({ text }, n) => isLevel(text) || isTitle(text) || isNote(text) || (n === 0 && isTail(text)),
  )
  if (stop === 0 && levels === 0) return fieldAt(pieces, at)
  return levels + (stop < 0 ? rest.length : stop)
}

/** How many names of levels stand at `at`: at most two. */
function levelsAt(pieces: readonly Piece[], at: number): number {
  const [first = '', second = ''] = [pieces[at]?.text, pieces[at + 1]?.text]
  if (!isLevel(first)) return 0
  return levelsOf(first).level1 && isLevel(second) && opensPair(first, second) ? 2 : 1
}

/** 成本指标 and 满意度指标, which can stand at both levels, open a pair only with a level two of their own kind. */
function opensPair(first: string, second: string): boolean {
  if (!levelsOf(first).level2) return levelsOf(second).level2
  return first.includes('成本') ? isCostKind(second) : second.includes('满意')
}

/** A level by its whole name: words such as 社会效益 or 群众满意度 alone may well be an indicator's. */
function isLevel(text: string): boolean {
  const { level1, level2 } = levelsOf(text)
  return (level1 || level2) && /指标$|^(?:(?!指标（).)*指标（.*）$|^(?:(?!指标\().)*指标\(.*\)$/.test(text.trim())
}

function isLevelHead(text: string): boolean {
  const column = columnOf(text)
  return column === 'level1' || column === 'level2'
}

function isTail(text: string): boolean {
  const role = roleOf(text)
  return (
    role === 'other' || role === 'total' || role === 'conclusion' || role === 'shortcomings' || role === 'improvements'
  )
}
