import { type NameMatch, NameMatcher } from '../../shared/names/matcher.ts'
import type { Readings } from '../../shared/projects/table.ts'
import type { SuggestedUnit } from '../../shared/suggest/files.ts'
import { isLatin } from './names.ts'

/** Finds units that have each of some texts, folded, in one of their names, or whose code begins with the only one: their places, best
 *  first. It rejects when the readings cannot be fetched. */
export type UnitFinder = (texts: readonly string[]) => Promise<number[]>

/** What finds units, by the names that they have and had. */
export function createUnits(units: readonly SuggestedUnit[], readings: () => Promise<Readings>): UnitFinder {
  const named = units.flatMap(({ name, formerNames }, place) => [name, ...formerNames].map((one) => ({ one, place })))
  const matcher = new NameMatcher(named.map(({ one }) => one))
  const placesOf = (matches: readonly NameMatch[]) => matches.flatMap(({ name }) => named[name]?.place ?? [])
  return async (texts) => {
    const read = texts.some(isLatin) ? await readings() : undefined
    const [first = [], ...others] = texts.map((text) => [
      ...(texts.length === 1 ? codedAs(text, units) : []),
      ...placesOf(matcher.find(text, read)),
    ])
    return [...new Set(first)].filter((place) => others.every((places) => places.includes(place)))
  }
}

function codedAs(text: string, units: readonly SuggestedUnit[]): number[] {
  return units.flatMap(({ id, code = id }, place) => (code.toLowerCase().startsWith(text) ? [place] : []))
}
