import { either, type Hits, together } from './phrase.ts'
import type { Piece } from './query.ts'
import { byRank } from './rank.ts'
import { coverOf } from './tokens.ts'
import { amountWord } from './typed-amount.ts'
import type { WordIndex } from './word-index.ts'

/** Where one piece of a query stands. */
export interface PieceHits {
  readonly piece: Piece
  /** Its units, as they stand. */
  readonly units: Hits
  /** Pages that print the amount that it may mean. */
  readonly amount: Hits
}

/** Numbers of the pages that have every piece, best first. */
export async function findExact(index: WordIndex, pieces: readonly Piece[]): Promise<number[]> {
  const hits = await Promise.all(pieces.map((piece) => hitsOf(index, piece)))
  const [first, ...others] = hits.map(({ units, amount }) => new Set([...units.keys(), ...amount.keys()]))
  const pages = [...(first ?? [])].filter((page) => others.every((other) => other.has(page)))
  return byRank(pages, hits, index.outline)
}

async function hitsOf(index: WordIndex, piece: Piece): Promise<PieceHits> {
  const [units, amount] = await Promise.all([
    unitsHits(index, piece.units),
    piece.fen === undefined ? new Map() : index.posting(amountWord(piece.fen)),
  ])
  return { piece, units, amount }
}

/** Where some units stand together; one unit is looked for at the beginning of pairs. */
async function unitsHits(index: WordIndex, units: string): Promise<Hits> {
  const cover = coverOf(units)
  if (cover.length === 0) return either(await index.postingsBeginning(units))
  return together(
    await Promise.all(cover.map(async ({ pair, offset }) => ({ posting: await index.posting(pair), offset }))),
  )
}
