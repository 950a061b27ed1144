import type { Posting } from '../../shared/index-file.ts'
import { mergedPosting, phrasePosting } from '../../shared/phrase.ts'
import type { Piece } from '../../shared/query.ts'
import type { RecordRow, SearchRecord } from '../../shared/record.ts'
import { coverOf } from '../../shared/tokens.ts'
import { amountWord } from '../../shared/typed-amount.ts'
import { nameRangesOf } from './hit-view.ts'
import { rowRangesOf } from './match.ts'
import type { PiecePostings } from './piece-postings.ts'
import { byRank } from './rank.ts'
import type { WordIndex } from './word-index.ts'

/** So many pairs of a long piece are asked for at first. */
const ASKED_FIRST = 3

/** So many pages are looked into: they are one screen of results anyway. */
const FEW = 10

/** Numbers of the pages that have every piece, best first. */
export async function findExact(index: WordIndex, pieces: readonly Piece[]): Promise<number[]> {
  const postings = await Promise.all(pieces.map((piece) => postingsOf(index, piece)))
  const [first, ...others] = postings.map(({ letters, amount }) => new Set([...letters.keys(), ...amount.keys()]))
  const pages = [...(first ?? [])].filter((page) => others.every((other) => other.has(page)))
  return byRank(pages, postings, index.outline)
}

async function postingsOf(index: WordIndex, piece: Piece): Promise<PiecePostings> {
  const [letters, amount] = await Promise.all([
    lettersPosting(index, piece.letters),
    piece.fen === undefined ? new Map() : index.posting(amountWord(piece.fen)),
  ])
  return { piece, letters, amount }
}

/** Where some letters stand together; one letter is looked for at the beginning of pairs. Of many pairs a few are asked for
 *  first: they nearly always leave so few pages that looking into these costs less than the other pairs' files. */
async function lettersPosting(index: WordIndex, letters: string): Promise<Posting> {
  const cover = coverOf(letters)
  if (cover.length === 0) return mergedPosting(await index.postingsBeginning(letters))
  const first = spread(cover, ASKED_FIRST)
  const likely = await pairsPosting(index, first)
  if (first.length === cover.length || likely.size === 0) return likely
  if (likely.size > FEW) return pairsPosting(index, cover)
  const shown = await Promise.all([...likely.keys()].map(async (page) => shows(await index.record(page), letters)))
  return new Map([...likely].filter((_, at) => shown[at]))
}

type Cover = ReturnType<typeof coverOf>

async function pairsPosting(index: WordIndex, cover: Cover): Promise<Posting> {
  return phrasePosting(
    await Promise.all(cover.map(async ({ pair, offset }) => ({ posting: await index.posting(pair), offset }))),
  )
}

/** So many of some pairs, at even distances, the first and the last among them. */
function spread(cover: Cover, count: number): Cover {
  if (cover.length <= count) return cover
  const step = (cover.length - 1) / (count - 1)
  return Array.from({ length: count }, (_, at) => cover[Math.round(at * step)]).filter((pair) => pair !== undefined)
}

function shows(record: SearchRecord, letters: string): boolean {
  const marks = { needles: [letters], amounts: [] }
  const inRow = (row: RecordRow) => rowRangesOf(row, marks).some((ranges) => ranges.length > 0)
  return nameRangesOf(record, marks.needles).length > 0 || record.rows.some(inRow)
}
