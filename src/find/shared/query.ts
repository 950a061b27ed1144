import { BREAK, lettersOf } from './letters.ts'
import { fenOfTyped } from './typed-amount.ts'

/** A part of a query that must be found as it stands. */
export interface Piece {
  /** Its letters; a BREAK stands for punctuation inside it. */
  readonly letters: string
  /** The amount in fen that it may mean. */
  readonly fen?: bigint
}

/** The pieces of a query: what white space separates, each once. Pieces without a letter, digit or sign are dropped. */
export function piecesOf(query: string): Piece[] {
  const pieces = query.split(/\s+/).map((typed): Piece => {
    const fen = fenOfTyped(typed)
    return { letters: lettersOf(typed).text, ...(fen !== undefined && { fen }) }
  })
  const byLetters = new Map(pieces.filter(({ letters }) => letters !== '').map((piece) => [piece.letters, piece]))
  return [...byLetters.values()]
}

/** The same pieces cut at their punctuation too, for a query whose punctuation is not that of the text. */
export function cutAtPunctuation(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece) => {
    const parts = piece.letters.split(BREAK)
    return parts.length === 1 ? [piece] : parts.map((letters) => ({ letters }))
  })
}
