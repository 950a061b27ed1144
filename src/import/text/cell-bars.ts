import type { Block, Piece, Residue } from '../document/document.ts'
import { slicePiece } from '../document/piece.ts'
import type { ResidueKind } from '../document/residue-kinds.ts'

/** What a text with bars between its cells is made of. */
export interface BarBlocks {
  readonly blocks: Block[]
  /** Bars and the space around them. */
  readonly residue: Residue[]
}

/** A line cut at its bars. */
interface BarLine {
  /** What stands before, between and after the bars, without space at the ends; one more than there are bars. */
  readonly pieces: readonly Piece[]
  readonly residue: readonly Residue[]
}

/** Cuts a line at its bars. Bars and the space at the ends of each piece are residue. */
export function cutAtBars(line: Piece): BarLine {
  const bars = [...line.text.matchAll(/\|/g)].map(({ index }) => index)
  const residue: Residue[] = bars.flatMap((at) => asResidue(slicePiece(line, at, at + 1), 'cell bar'))
  const pieces = [-1, ...bars].map((bar, n) => {
    const whole = slicePiece(line, bar + 1, bars[n])
    const from = whole.text.length - whole.text.trimStart().length
    const to = Math.max(from, whole.text.trimEnd().length)
    residue.push(...asResidue(slicePiece(whole, 0, from), 'space beside a bar'))
    residue.push(...asResidue(slicePiece(whole, to), 'space beside a bar'))
    return slicePiece(whole, from, to)
  })
  return { pieces, residue }
}

/** A piece that carries no text, by the name of its kind. */
export function asResidue(piece: Piece, kind: ResidueKind): Residue[] {
  return piece.ranges.map((range) => ({ ...range, kind }))
}
