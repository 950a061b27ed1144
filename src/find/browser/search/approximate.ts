import type { Posting } from '../../shared/index-file.ts'
import { BREAK, EDGE } from '../../shared/letters.ts'
import type { Piece } from '../../shared/query.ts'
import { pairsOf, ZONES } from '../../shared/tokens.ts'
import type { WordIndex } from './word-index.ts'

/** One wrong character takes two pairs away, two that changed places take three: that is let pass of a long query, and of
 *  a name that is as long as what was asked. */
const MOST_MISSING = 2
const MOST_MISSING_OF_MANY = 3
const MANY = 8

/** So many pages are told at most whose text is near; a name that is near may be the name of many. */
const MOST_IN_TEXTS = 50

/** Pages that have nearly all of what was asked for, best first, with the pairs of letters that were looked for. */
interface ApproximatePages {
  readonly pages: readonly number[]
  readonly pairs: readonly string[]
}

/** A pair of the query with its place in it. */
interface Placed {
  readonly pair: string
  readonly at: number
}

/** Looks for pages whose name, edges included, or one of whose texts has nearly all of the query's pairs, about where the
 *  query has them. Names come first. */
export async function findApproximate(index: WordIndex, pieces: readonly Piece[]): Promise<ApproximatePages> {
  const asked = pieces.map(({ letters }) => withoutBreaks(letters))
  const pairs = distinct(asked.flatMap(pairsOf))
  if (pairs.length === 0) return { pages: [], pairs }
  const [named, said] = await Promise.all([
    pieces.length === 1 && pieces[0] ? likeNames(index, pieces[0].letters) : [],
    likeTexts(index, asked.map(placedOf), leastOf(pairs)),
  ])
  return { pages: distinct([...named, ...said.slice(0, MOST_IN_TEXTS)]), pairs }
}

/** Pages whose name has nearly all pairs of a whole name, edges included: as it stands, and where there are none without
 *  its punctuation. Most first, then the name nearest in length. */
async function likeNames(index: WordIndex, letters: string): Promise<number[]> {
  const asStands = await likeWholeNames(index, letters)
  const plain = withoutBreaks(letters)
  return asStands.length > 0 || plain === letters ? asStands : likeWholeNames(index, plain)
}

function withoutBreaks(letters: string): string {
  return letters.split(BREAK).join('')
}

async function likeWholeNames(index: WordIndex, letters: string): Promise<number[]> {
  const placed = placedOf(EDGE + letters + EDGE)
  const least = leastOf(placed.map(({ pair }) => pair)) + 1
  const enough = (missing: number) => Math.max(placed.length - missing, least)
  const inName = (place: number) => place < ZONES.initials
  const counts = await countsOf(index, [placed], enough(MOST_MISSING_OF_MANY), inName)
  const length = [...letters].length
  const distance = (page: number) => Math.abs((index.outline.nameLengths[page] ?? 0) - length)
  const enoughLike = [...counts].filter(
    ([page, count]) => count >= enough(mostMissingOf(placed.length)) || distance(page) === 0,
  )
  return inOrder(new Map(enoughLike), (a, b) => distance(a) - distance(b))
}

async function likeTexts(index: WordIndex, pieces: readonly (readonly Placed[])[], least: number): Promise<number[]> {
  const asked = pieces.flat().length
  return inOrder(await countsOf(index, pieces, Math.max(asked - mostMissingOf(asked), least), () => true))
}

/** Pages with how many of the pieces' pairs they have, where `enough` are there and those of a piece stand together. */
async function countsOf(
  index: WordIndex,
  pieces: readonly (readonly Placed[])[],
  enough: number,
  counts: (place: number) => boolean,
): Promise<Map<number, number>> {
  const found = await Promise.all(
    pieces.map((placed) =>
      Promise.all(placed.map(async ({ pair, at }) => ({ at, posting: await index.posting(pair) }))),
    ),
  )
  const startsOn = (page: number) =>
    found.map((piece) =>
      piece.map(({ at, posting }) => (posting.get(page) ?? []).filter(counts).map((place) => place - at)),
    )
  const pages = new Map<number, number>()
  for (const page of pagesWith(
    found.flat().map(({ posting }) => posting),
    enough,
  )) {
    const count = startsOn(page).reduce((sum, starts) => sum + mostAligned(starts), 0)
    if (count >= enough) pages.set(page, count)
  }
  return pages
}

/** Pages that stand in at least so many postings. */
function pagesWith(postings: readonly Posting[], enough: number): number[] {
  const counts = new Map<number, number>()
  for (const posting of postings) for (const page of posting.keys()) counts.set(page, (counts.get(page) ?? 0) + 1)
  return [...counts].filter(([, count]) => count >= enough).map(([page]) => page)
}

/** How many pairs at the most begin the query at about the same place: a letter too many or too few moves them by one. */
function mostAligned(starts: readonly (readonly number[])[]): number {
  const pairsAt = new Map<number, Set<number>>()
  for (const [pair, places] of starts.entries()) {
    for (const place of places) {
      for (const at of [place - 1, place, place + 1]) {
        const pairs = pairsAt.get(at) ?? new Set()
        pairsAt.set(at, pairs.add(pair))
      }
    }
  }
  return Math.max(0, ...[...pairsAt.values()].map(({ size }) => size))
}

function mostMissingOf(pairs: number): number {
  return pairs >= MANY ? MOST_MISSING_OF_MANY : MOST_MISSING
}

/** Two pairs must be there at the least; but six of letters and digits, since short numbers are near to many others. */
function leastOf(pairs: readonly string[]): number {
  return /\p{Script=Han}/u.test(pairs.join('')) ? 2 : 6
}

function placedOf(letters: string): Placed[] {
  return pairsOf(letters).map((pair, at) => ({ pair, at }))
}

function inOrder(counts: ReadonlyMap<number, number>, tie: (a: number, b: number) => number = () => 0): number[] {
  return [...counts].sort(([a, m], [b, n]) => n - m || tie(a, b) || a - b).map(([page]) => page)
}

function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)]
}
