import type { Pages } from './pages.ts'
import type { Piece } from './query.ts'
import { togetherIn } from './rank.ts'
import type { SearchRecord } from './record.ts'
import { pairsOf } from './tokens.ts'
import { BREAK, EDGE, unitsOf } from './units.ts'

/** One wrong character takes two pairs away. */
const MOST_MISSING = 2

/** How many pages are looked into, at most; no more are shown. */
const MOST_NEAR = 20

/** Pages that have nearly all of what was asked for, best first, with the pairs of units that were looked for. */
export interface Near {
  readonly ids: readonly string[]
  readonly pairs: readonly string[]
}

/** Looks for pages whose name, edges included, or one of whose texts has all but two of the query's pairs. Names come
 *  first. */
export async function findNear(pages: Pages, pieces: readonly Piece[]): Promise<Near> {
  const asked = pieces.map(({ units }) => units.replaceAll(BREAK, ''))
  const pairs = distinct(asked.flatMap(pairsOf))
  const edged = asked.length === 1 ? distinct(asked.flatMap((units) => pairsOf(EDGE + units + EDGE))) : []
  const [named, said] = await Promise.all([
    idsNear(pages, edged, ({ name }) => countIn(EDGE + unitsOf(name).text + EDGE, edged)),
    idsNear(pages, pairs, (record) => togetherIn(record, pairs)),
  ])
  return { ids: distinct([...named, ...said]), pairs }
}

/** Ids of the pages of which `together` tells that all but two of the pairs stand in one text, most first. */
async function idsNear(
  pages: Pages,
  pairs: readonly string[],
  together: (record: SearchRecord) => number,
): Promise<string[]> {
  const enough = Math.max(pairs.length - MOST_MISSING, leastOf(pairs))
  const counts = new Map<string, number>()
  for (const found of await Promise.all(pairs.map((pair) => pages.scoresOf(`"${pair}"`)))) {
    for (const id of found.keys()) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  const likely = [...counts].filter(([, count]) => count >= enough).sort(([, a], [, b]) => b - a)
  const looked = await Promise.all(
    likely.slice(0, MOST_NEAR).map(async ([id]) => ({ id, count: together(await pages.load(id)) })),
  )
  const near = looked.filter(({ count }) => count >= enough).sort((a, b) => b.count - a.count)
  return near.map(({ id }) => id)
}

/** How many pairs must be there at the least: two, or three with the edges of a name; but six of letters and digits,
 *  since short numbers are near to many others. */
function leastOf(pairs: readonly string[]): number {
  if (!/\p{Script=Han}/u.test(pairs.join(''))) return 6
  return pairs.some((pair) => pair.startsWith(EDGE)) ? 3 : 2
}

function countIn(units: string, pairs: readonly string[]): number {
  return pairs.filter((pair) => units.includes(pair)).length
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)]
}
