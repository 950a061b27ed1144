import type { Piece, Range, Residue } from './document.ts'
import { pieceOf, slicePiece } from './piece.ts'
import type { ResidueKind } from './residue-kinds.ts'

/** One line of text, read for what a person sees of it. */
export interface Line {
  /** A blank cell is a `cell` whose piece is empty. */
  readonly kind: 'blank' | 'cell' | 'paragraph'
  /** Where the line begins. */
  readonly start: number
  /** Without marks, the tab of a cell, and space at the ends. */
  readonly piece: Piece
  readonly residue: readonly Residue[]
}

/** What a text extractor leaves of bookmarks, and characters that nobody sees. */
const MARKS: readonly (readonly [kind: ResidueKind, pattern: string])[] = [
  ['bookmark mark', String.raw`\[bookmark: [^[\]]*\]`],
  ['byte order mark', String.raw`\ufeff`],
  ['control mark', String.raw`[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]`],
]
const MARK = new RegExp(MARKS.map(([, pattern]) => `(${pattern})`).join('|'), 'g')
const LINE = /([^\r\n]*)(\r\n|\r|\n|$)/g
/** A cell follows one tab; text after a tab and more space is an indented paragraph. */
const CELL = /^\t(?![\t \u3000]+\S)/

/** The lines of a text. A line ends with LF, CR LF or CR; every character is in a piece or in the residue. */
export function textLines(source: string): Line[] {
  return [...source.matchAll(LINE)]
    .filter(([whole]) => whole.length > 0)
    .map(({ 0: whole, 1: text = '', index }) =>
      lineAt(source, { start: index, end: index + text.length }, index + whole.length),
    )
}

function lineAt(source: string, { start, end }: Range, next: number): Line {
  const tab = CELL.test(source.slice(start, end)) ? 1 : 0
  const { piece, residue } = printedOf(source, { start: start + tab, end })
  const kind = tab ? 'cell' : piece.text === '' ? 'blank' : 'paragraph'
  const all: Residue[] = [
    { start, end: start + tab, kind: 'cell tab' },
    ...residue,
    { start: end, end: next, kind: 'line end' },
  ]
  const some = all.filter((one) => one.start < one.end)
  return { kind, start, piece, residue: kind === 'blank' ? some.map(asBlankLine) : some }
}

function asBlankLine(residue: Residue): Residue {
  return residue.kind.endsWith(' mark') ? residue : { ...residue, kind: 'blank line' }
}

/** What a person sees of a line: the piece without marks and without space at its ends, and these as residue. `cuts`
 *  are stretches of it, in order, that are accounted for already. */
export function printedOf(
  source: string,
  line: Range,
  cuts: readonly Range[] = [],
): { piece: Piece; residue: Residue[] } {
  const parts = between(line, cuts)
  const marks = parts.flatMap((part) => marksOf(source, part))
  const whole = pieceOf(
    source,
    parts.flatMap((part) =>
      between(
        part,
        marks.filter(({ start, end }) => part.start <= start && end <= part.end),
      ),
    ),
  )
  const from = whole.text.length - whole.text.trimStart().length
  const to = Math.max(from, whole.text.trimEnd().length)
  const indent = slicePiece(whole, 0, from).ranges.map((range): Residue => ({ ...range, kind: 'indent' }))
  const trailing = slicePiece(whole, to).ranges.map((range): Residue => ({ ...range, kind: 'trailing space' }))
  return { piece: slicePiece(whole, from, to), residue: [...marks, ...indent, ...trailing] }
}

/** What is left of a range without stretches inside it, which are in order. */
function between(range: Range, cuts: readonly Range[]): Range[] {
  return [...cuts, { start: range.end }]
    .map(({ start }, n) => ({ start: cuts[n - 1]?.end ?? range.start, end: start }))
    .filter(({ start, end }) => start < end)
}

function marksOf(source: string, line: Range): Residue[] {
  return [...source.slice(line.start, line.end).matchAll(MARK)].map((match) => ({
    start: line.start + match.index,
    end: line.start + match.index + match[0].length,
    kind: MARKS.find((_, n) => match[n + 1] !== undefined)?.[0] ?? 'control mark',
  }))
}
