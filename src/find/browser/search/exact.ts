import { either, type Hits, together } from '../../shared/phrase.ts'
import type { Piece } from '../../shared/query.ts'
import type { RecordRow, SearchRecord } from '../../shared/record.ts'
import { coverOf } from '../../shared/tokens.ts'
import { amountWord } from '../../shared/typed-amount.ts'
import { nameRangesOf } from './hit-view.ts'
import { rowRangesOf } from './match.ts'
import { byRank } from './rank.ts'
import type { WordIndex } from './word-index.ts'

/** So many pairs of a long piece are asked for at first. */
const ASKED_FIRST = 3

/** So many pages are looked into: they are one screen of results anyway. */
const FEW = 10

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

/** Where some units stand together; one unit is looked for at the beginning of pairs. Of many pairs a few are asked for
 *  first: they nearly always leave so few pages that looking into these costs less than the other pairs' files. */
async function unitsHits(index: WordIndex, units: string): Promise<Hits> {
  const cover = coverOf(units)
  if (cover.length === 0) return either(await index.postingsBeginning(units))
  const first = spread(cover, ASKED_FIRST)
  const likely = await pairHits(index, first)
  if (first.length === cover.length || likely.size === 0) return likely
  if (likely.size > FEW) return pairHits(index, cover)
  const shown = await Promise.all([...likely.keys()].map(async (page) => shows(await index.record(page), units)))
  return new Map([...likely].filter((_, at) => shown[at]))
}

type Cover = ReturnType<typeof coverOf>

async function pairHits(index: WordIndex, cover: Cover): Promise<Hits> {
  return together(
    await Promise.all(cover.map(async ({ pair, offset }) => ({ posting: await index.posting(pair), offset }))),
  )
}

/** So many of some pairs, as far apart as can be, the first and the last among them. */
function spread(cover: Cover, count: number): Cover {
  if (cover.length <= count) return cover
  const step = (cover.length - 1) / (count - 1)
  return Array.from({ length: count }, (_, at) => cover[Math.round(at * step)]).filter((pair) => pair !== undefined)
}

function shows(record: SearchRecord, units: string): boolean {
  const sought = { needles: [units], amounts: [] }
  const inRow = (row: RecordRow) => rowRangesOf(row, sought).some((ranges) => ranges.length > 0)
  return nameRangesOf(record, sought.needles).length > 0 || record.rows.some(inRow)
}
