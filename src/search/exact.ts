import { soughtOf } from './match.ts'
import type { Pages } from './pages.ts'
import type { Piece } from './query.ts'
import { rankOf } from './rank.ts'
import { pairsOf, phraseOf, TERM_WORD, wholeNamePhraseOf } from './tokens.ts'
import { amountWord } from './typed-amount.ts'

/** Up to so many pages are fetched to be put in order: they are one screen of results anyway. */
const FEW = 10

/** Above so many pages scoring costs more time than it helps: what was asked for is nearly everywhere. */
const MOST_SCORED = 3000

/** Ids of the pages that have every piece, best first. */
export async function findExact(pages: Pages, pieces: readonly Piece[]): Promise<string[]> {
  const found = await Promise.all(pieces.map((piece) => idsWith(pages, piece)))
  const [first = [], ...others] = found
  const ids = [...first].filter((id) => others.every((other) => other.has(id)))
  return ids.length <= FEW ? inOrderOfRank(pages, ids, pieces) : inOrderOfScore(pages, ids, pieces)
}

async function idsWith(pages: Pages, { units, fen }: Piece): Promise<Set<string>> {
  const terms = [phraseOf(units), ...(fen === undefined ? [] : [`"${amountWord(fen)}"`])]
  const found = await Promise.all(terms.map((term) => pages.scoresOf(term)))
  return new Set(found.flatMap((scores) => [...scores.keys()]))
}

async function inOrderOfRank(pages: Pages, ids: readonly string[], pieces: readonly Piece[]): Promise<string[]> {
  const sought = soughtOf(pieces)
  const ranked = await Promise.all(ids.map(async (id) => ({ id, rank: rankOf(await pages.load(id), sought) })))
  return ranked.sort((a, b) => a.rank - b.rank).map(({ id }) => id)
}

/** First the pages of exactly that name, then those with that amount, then by Pagefind's score, which counts the title
 *  most. Terms of the glossary that are not of that name come last: people look for documents. */
async function inOrderOfScore(pages: Pages, ids: readonly string[], pieces: readonly Piece[]): Promise<string[]> {
  const [piece, ...others] = pieces
  const named = piece && others.length === 0 ? await pages.scoresOf(wholeNamePhraseOf(piece.units)) : undefined
  const priced = piece?.fen === undefined ? undefined : await pages.scoresOf(`"${amountWord(piece.fen)}"`)
  const scores = ids.length > MOST_SCORED ? undefined : await pages.scoresOf(looseTermOf(pieces))
  const terms = await pages.scoresOf(`"${TERM_WORD}"`)
  const weight = (id: string) =>
    (named?.has(id) ? 4e6 : 0) + (priced?.has(id) ? 1e6 : 0) - (terms.has(id) ? 2e6 : 0) + (scores?.get(id) ?? 0)
  const weighted = ids.map((id) => ({ id, weight: weight(id) }))
  return weighted.sort((a, b) => b.weight - a.weight).map(({ id }) => id)
}

/** The pairs of all pieces without quotes: only such a search has scores. */
function looseTermOf(pieces: readonly Piece[]): string {
  return pieces.flatMap(({ units }) => (pairsOf(units).length === 0 ? [units] : pairsOf(units))).join(' ')
}
