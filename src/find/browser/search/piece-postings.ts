import type { Posting } from '../../shared/index-file.ts'
import type { Piece } from '../../shared/query.ts'

/** Where one piece of a query stands. */
export interface PiecePostings {
  readonly piece: Piece
  /** Its letters, as they stand. */
  readonly letters: Posting
  /** The amount that it may mean. */
  readonly amount: Posting
}
