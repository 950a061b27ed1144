import { BREAK } from '../../shared/letters.ts'
import type { NameMatcher } from '../../shared/names/matcher.ts'
import type { Piece } from '../../shared/question/query.ts'
import { byRank, codeRank, nameRank, RANKS } from './rank.ts'
import type { SearchIndex } from './search-index.ts'

/** So many pages are looked into: their records are drawn anyway. */
const FEW = 12

/** Pages that have all of what was asked for. */
interface ExactPages {
  /** Best first. */
  readonly pages: readonly number[]
  /** Whether all are known to have it: a few pages in ten thousand may have all pairs of a phrase and not the phrase. */
  readonly certain: boolean
}

/** How a piece of a query is answered. */
interface PieceMatches {
  readonly piece: Piece
  /** Pages with how well they answer. */
  readonly ranks: ReadonlyMap<number, number>
  /** Those of which only their record tells whether they do. */
  readonly doubtful: ReadonlySet<number>
}

/** The pages that have every piece in a name, a code, an amount or a text, best first. `names` finds among the names of the index. */
export async function findExact(index: SearchIndex, names: NameMatcher, pieces: readonly Piece[]): Promise<ExactPages> {
  const matches = await Promise.all(pieces.map((piece) => matchesOf(index, names, piece)))
  const [first, ...others] = matches
  const all = [...(first?.ranks.keys() ?? [])].filter((page) => others.every(({ ranks }) => ranks.has(page)))
  const doubtful = all.filter((page) => matches.some((match) => match.doubtful.has(page)))
  const certain = doubtful.length <= FEW
  const wrong = new Set(certain ? await wrongOf(index, matches, doubtful) : [])
  const pages = all
    .filter((page) => !wrong.has(page))
    .map((page) => ({ page, ranks: matches.map(({ ranks }) => ranks.get(page) ?? RANKS.text) }))
  const budgets = await index.budgets(pages.map(({ page }) => page))
  const weights = { lengthOf: lengthsOf(index), budgetOf: (page: number) => budgets.get(page) }
  return { pages: byRank(pages, index, weights), certain }
}

/** Those of some doubtful pages that do not have what they might. */
async function wrongOf(
  index: SearchIndex,
  matches: readonly PieceMatches[],
  doubtful: readonly number[],
): Promise<number[]> {
  const isRight = (page: number) =>
    Promise.all(matches.map(({ piece, doubtful }) => !doubtful.has(page) || index.prints(page, piece.letters)))
  const looked = await Promise.all(doubtful.map(async (page) => (await isRight(page)).every((one) => one)))
  return doubtful.filter((_, at) => !looked[at])
}

async function matchesOf(index: SearchIndex, names: NameMatcher, piece: Piece): Promise<PieceMatches> {
  const { letters, fen } = piece
  const ranks = new Map<number, number>()
  const rank = (page: number, rank: number) => ranks.set(page, Math.min(rank, ranks.get(page) ?? rank))
  const isTyped = /^[a-z0-9]+$/.test(letters)
  const [{ certain, likely }, priced, readings] = await Promise.all([
    index.holding(letters),
    fen === undefined ? [] : index.priced(fen),
    /[a-z]/.test(letters) ? index.readings() : undefined,
  ])
  for (const { name, kind } of names.find(letters.split(BREAK).join(''), readings)) {
    for (const [first, count] of index.names[name]?.pages ?? [])
      for (let page = first; page < first + count; page++) rank(page, nameRank(kind))
  }
  const budgets = fen === undefined ? undefined : await index.budgets([...priced])
  for (const page of priced) rank(page, budgets?.get(page) === Number(fen) ? RANKS.budget : RANKS.value)
  for (const page of certain) rank(page, RANKS.text)
  const doubtful = new Set([...likely].filter((page) => !ranks.has(page)))
  for (const page of doubtful) rank(page, RANKS.text)
  // Codes are a large file: letters alone are nearly always pinyin.
  if (isTyped && (/\d/.test(letters) || ranks.size === 0))
    for (const [page, match] of await index.coded(letters)) rank(page, codeRank(match))
  return { piece, ranks, doubtful }
}

function lengthsOf({ names }: SearchIndex): (page: number) => number {
  const lengths = new Map<number, number>()
  for (const { name, pages } of names)
    for (const [first, count] of pages)
      for (let page = first; page < first + count; page++) lengths.set(page, name.length)
  return (page) => lengths.get(page) ?? 0
}
