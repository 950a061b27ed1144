import type { Cell, Piece, Range } from './document.ts'

/** A run of two spaces or more, or with a tab or a full-width space, that does not belong to a colon after it. */
const GAP =
  /(?<![ \t\u00a0\u3000])(?=[ \t\u00a0\u3000]*(?:[ \u00a0]{2}|[\t\u3000]))[ \t\u00a0\u3000]+(?![ \t\u00a0\u3000:：])/g

/** The piece made of stretches of `source`, in order. */
export function pieceOf(source: string, ranges: readonly Range[]): Piece {
  return { text: ranges.map(({ start, end }) => source.slice(start, end)).join(''), ranges }
}

/** Part of a piece, `from` inside and `to` outside, in UTF-16 units of its text. */
export function slicePiece(piece: Piece, from: number, to = piece.text.length): Piece {
  const ranges: Range[] = []
  let passed = 0
  for (const { start, end } of piece.ranges) {
    const first = start + Math.max(0, from - passed)
    const last = Math.min(end, start + to - passed)
    if (first < last) ranges.push({ start: first, end: last })
    passed += end - start
  }
  return { text: piece.text.slice(from, to), ranges }
}

/** Lines that are one text, such as a sentence broken over two lines. The break itself is dropped. */
export function joinPieces(pieces: readonly Piece[]): Piece {
  return { text: pieces.map(({ text }) => text).join(''), ranges: pieces.flatMap(({ ranges }) => ranges) }
}

/** A cell's whole text; undefined when it is blank. */
export function textOf(cell: Cell | undefined): Piece | undefined {
  return cell && cell.lines.length > 0 ? joinPieces(cell.lines) : undefined
}

/** Splits a line where a wide gap is followed by something that `begins` another entry. The odd ones are the gaps. */
export function splitAtGaps(piece: Piece, begins: (rest: string) => boolean): { entries: Piece[]; gaps: Piece[] } {
  const gaps = [...piece.text.matchAll(GAP)].filter(({ 0: gap, index }) => begins(piece.text.slice(index + gap.length)))
  const starts = [0, ...gaps.map(({ 0: gap, index }) => index + gap.length)]
  return {
    entries: starts.map((from, n) => slicePiece(piece, from, gaps[n]?.index)),
    gaps: gaps.map(({ 0: gap, index }) => slicePiece(piece, index, index + gap.length)),
  }
}
