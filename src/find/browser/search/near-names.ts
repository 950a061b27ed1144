import { EDGE } from '../../shared/letters.ts'
import type { NameMatcher } from '../../shared/names/matcher.ts'
import { plainLetters } from '../../shared/names/sounds.ts'
import type { Readings } from '../../shared/projects/table.ts'
import { pairsOf } from '../../shared/tokens.ts'
import type { SearchIndex } from './search-index.ts'

/** One wrong letter takes two pairs away, two that changed places take three: that is let pass of a long name, and of one that is as
 *  long as what was asked. */
const MOST_MISSING = 2
const MOST_MISSING_OF_MANY = 3
const MANY = 8

/** So many pairs, edges of the name included, must be there at the least; of letters and digits more, since short numbers are near to
 *  many others. */
const LEAST_PAIRS = { han: 3, latin: 7 }

/** A name that is cut has so many letters on either side of what is left out. */
const LEAST_PIECE = 2

/** Pages whose name is nearly some letters, best first: with something left out of it; with one mistake; or with nearly all pairs of
 *  letters about where they should be. */
export function pagesNamedNearly(
  index: SearchIndex,
  names: NameMatcher,
  letters: string,
  readings: Readings | undefined,
): number[] {
  const [known, asked] = [index.names.map(({ name }) => plainLetters(name)), plainLetters(letters)]
  const ways = [
    () => namesWithPieces(known, asked),
    () => names.findNear(letters, readings).map(({ name }) => name),
    () => namesLike(known, asked),
  ]
  const places = firstFound(ways)
  return places.flatMap((place) => (index.names[place]?.pages ?? []).flatMap(([first, count]) => range(first, count)))
}

function firstFound(ways: readonly (() => readonly number[])[]): readonly number[] {
  for (const way of ways) {
    const found = way()
    if (found.length > 0) return found
  }
  return []
}

/** Places of the names that have some letters in two pieces, in order, as 车辆护费 of 车辆运行维护费; those with the least between
 *  the pieces first, among them the shorter name. */
export function namesWithPieces(names: readonly string[], letters: string): number[] {
  const characters = [...letters]
  const cuts = range(LEAST_PIECE, characters.length + 1 - 2 * LEAST_PIECE).map((at) => [
    characters.slice(0, at).join(''),
    characters.slice(at).join(''),
  ])
  if (!/^\p{Script=Han}+$/u.test(letters)) return []
  return names
    .map((name, place) => ({
      ...{ place, length: name.length },
      gap: Math.min(...cuts.map(([first = '', last = '']) => gapIn(name, first, last))),
    }))
    .filter(({ gap }) => Number.isFinite(gap))
    .sort((a, b) => a.gap - b.gap || a.length - b.length || a.place - b.place)
    .map(({ place }) => place)
}

/** How many code units stand between two pieces of a name; without end where it has not both in this order. */
function gapIn(name: string, first: string, last: string): number {
  const at = name.indexOf(first)
  const end = at < 0 ? -1 : name.indexOf(last, at + first.length)
  return end < 0 ? Number.POSITIVE_INFINITY : end - at - first.length
}

/** Places of the names that have nearly all pairs of a whole name, most first, then the nearest in length. Names and letters are
 *  plain. */
export function namesLike(names: readonly string[], letters: string): number[] {
  const asked = pairsOf(EDGE + letters + EDGE)
  const least = /\p{Script=Han}/u.test(letters) ? LEAST_PAIRS.han : LEAST_PAIRS.latin
  const enough = (missing: number) => Math.max(asked.length - missing, least)
  const placesOf = placesByPair(asked)
  const length = asked.length - 1
  return names
    .map((name, place) => ({
      place,
      count: alignedPairs(pairsOf(EDGE + name + EDGE), placesOf),
      distance: Math.abs([...name].length - length),
    }))
    .filter(({ count, distance }) => {
      const missing = distance === 0 || asked.length >= MANY ? MOST_MISSING_OF_MANY : MOST_MISSING
      return count >= enough(missing)
    })
    .sort((a, b) => b.count - a.count || a.distance - b.distance || a.place - b.place)
    .map(({ place }) => place)
}

function placesByPair(pairs: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const [at, pair] of pairs.entries()) places.set(pair, [...(places.get(pair) ?? []), at])
  return places
}

/** How many pairs at the most begin the name at about the same place: a letter too many or too few moves them by one. */
function alignedPairs(pairs: readonly string[], placesOf: ReadonlyMap<string, readonly number[]>): number {
  const known = pairs.flatMap((pair, place) => (placesOf.get(pair) ?? []).map((at) => ({ at, start: place - at })))
  if (known.length < LEAST_PAIRS.han) return 0
  const starts = [...new Set(known.map(({ start }) => start))].flatMap((start) => [start - 1, start, start + 1])
  const counts = starts.map(
    (start) => new Set(known.filter((pair) => Math.abs(pair.start - start) <= 1).map(({ at }) => at)).size,
  )
  return Math.max(0, ...counts)
}

function range(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, step) => first + step)
}
