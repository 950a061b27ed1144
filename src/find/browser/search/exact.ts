import { BREAK } from '../../shared/letters.ts'
import type { NameMatcher } from '../../shared/names/matcher.ts'
import type { Piece } from '../../shared/question/query.ts'
import { byRank, codeRank, nameRank, RANKS } from './rank.ts'
import type { Doubts, SearchIndex } from './search-index.ts'

/** So many pages are looked into: their records are drawn anyway. */
const FEW = 12

const NOTHING: Pick<Awaited<ReturnType<SearchIndex['holding']>>, 'certain' | 'likely'> = {
  certain: new Set(),
  likely: new Set(),
}

/** Pages that have all of what was asked for. */
interface ExactPages {
  /** Best first. */
  readonly pages: readonly number[]
  /** What of some of them is not known yet. */
  readonly doubts: Doubts
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
  const { pages, doubts } = await settled(index, { pages: all, doubts: doubtsOf(matches, all) })
  const ranked = pages.map((page) => ({ page, ranks: matches.map(({ ranks }) => ranks.get(page) ?? RANKS.text) }))
  const budgets = await index.budgets(pages)
  const weights = { lengthOf: lengthsOf(index), budgetOf: (page: number) => budgets.get(page) }
  return { pages: byRank(ranked, index, weights), doubts }
}

/** Where few of some pages are doubtful these are looked into, so that nothing is doubtful any more. */
export async function settled(index: SearchIndex, { pages, doubts }: ExactPages): Promise<ExactPages> {
  const own = new Map(pages.flatMap((page) => entryOf(doubts, page)))
  if (own.size > FEW) return { pages, doubts: own }
  const wrong = await wrongOf(index, own)
  return { pages: pages.filter((page) => !wrong.has(page)), doubts: new Map() }
}

function entryOf(doubts: Doubts, page: number): [number, readonly string[]][] {
  const letters = doubts.get(page)
  return letters ? [[page, letters]] : []
}

function doubtsOf(matches: readonly PieceMatches[], pages: readonly number[]): Doubts {
  const doubts = pages.map((page): [number, string[]] => {
    return [page, matches.flatMap(({ piece, doubtful }) => (doubtful.has(page) ? [piece.letters] : []))]
  })
  return new Map(doubts.filter(([, letters]) => letters.length > 0))
}

/** Those of some doubtful pages that do not have what they might. */
async function wrongOf(index: SearchIndex, doubts: Doubts): Promise<ReadonlySet<number>> {
  const looked = [...doubts.keys()].map(async (page) => ((await isWrong(index, doubts, page)) ? [page] : []))
  return new Set((await Promise.all(looked)).flat())
}

/** Whether a page turns out not to print what was not known of it. */
export async function isWrong({ prints }: SearchIndex, doubts: Doubts, page: number): Promise<boolean> {
  const looked = (doubts.get(page) ?? []).map((letters) => prints(page, letters))
  return (await Promise.all(looked)).some((one) => !one)
}

async function matchesOf(index: SearchIndex, names: NameMatcher, piece: Piece): Promise<PieceMatches> {
  const { letters, fen } = piece
  const ranks = new Map<number, number>()
  const rank = (page: number, rank: number) => ranks.set(page, Math.min(rank, ranks.get(page) ?? rank))
  const isTyped = /^[a-z0-9]+$/.test(letters)
  const [{ certain, likely }, priced, readings] = await Promise.all([
    isMoney(piece) ? NOTHING : index.holding(letters),
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

/** What has a unit of money is found by the amount that it means, wherever it is printed: its digits stand in longer numbers too. */
function isMoney({ letters, fen }: Piece): boolean {
  return fen !== undefined && /\D/.test(letters.split(BREAK).join(''))
}

function lengthsOf({ names }: SearchIndex): (page: number) => number {
  const lengths = new Map<number, number>()
  for (const { name, pages } of names)
    for (const [first, count] of pages)
      for (let page = first; page < first + count; page++) lengths.set(page, name.length)
  return (page) => lengths.get(page) ?? 0
}
