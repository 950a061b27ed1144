import { BREAK, lettersOf } from '../letters.ts'
import type { LeftText } from './understood.ts'

/** A part of a query that must be found as it stands. */
export interface Piece {
  /** Its letters; a BREAK stands for punctuation inside it. */
  readonly letters: string
  /** The amount in fen that it may mean. */
  readonly fen?: bigint
  /** It stood between quotation marks: it is never cut. */
  readonly quoted?: true
}

/** The pieces that texts are looked for as, each once. Texts without a letter, digit or sign are dropped. */
export function piecesOf(texts: readonly Pick<LeftText, 'text' | 'fen' | 'quoted'>[]): Piece[] {
  const pieces = texts.map(({ text, fen, quoted }): Piece => {
    return { letters: lettersOf(text).text, ...(fen !== undefined && { fen }), ...(quoted && { quoted }) }
  })
  return distinct(pieces.filter(({ letters }) => letters !== ''))
}

/** The same pieces cut at their punctuation too, for a query whose punctuation is not that of the text. */
export function cutAtPunctuation(pieces: readonly Piece[]): Piece[] {
  const cut = pieces.flatMap((piece) => {
    const parts = piece.letters.split(BREAK)
    return piece.quoted || parts.length === 1 ? [piece] : parts.map((letters) => ({ letters }))
  })
  return distinct(cut)
}

function distinct(pieces: readonly Piece[]): Piece[] {
  return [...new Map(pieces.map((piece) => [piece.letters, piece])).values()]
}
