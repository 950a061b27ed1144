import { placeOfProject } from '../../../words/address.ts'
import type { NamedYear, UnitRecord } from './record.ts'

/** A project that may be put beside the others. */
export interface Choice {
  readonly place: string
  readonly words: string
}

/** What a unit offers beside what is chosen. */
interface Choices {
  /** Chosen projects in other years, newest first. */
  readonly otherYears: readonly Choice[]
  /** The unit's other projects of the years that are chosen, newest first. */
  readonly sameUnit: readonly Choice[]
}

/** What may be added from the units of the chosen projects. */
export function choicesOf(units: readonly UnitRecord[], places: readonly string[]): Choices {
  const isChosen = (year: NamedYear) => places.includes(placeOfProject(year))
  const rows = units.flatMap(({ projects }) => projects.map(({ years }) => years))
  const related = rows.filter((years) => years.some(isChosen))
  const years = new Set(places.map((place) => Number(place.slice(0, 4))))
  const others = rows.filter((row) => !row.some(isChosen)).flat()
  return {
    otherYears: choices(related.flat().filter((year) => !isChosen(year))),
    sameUnit: choices(others.filter(({ year }) => years.has(year))),
  }
}

function choices(years: readonly NamedYear[]): Choice[] {
  return [...years]
    .sort((a, b) => b.year - a.year)
    .map((year) => ({ place: placeOfProject(year), words: `${year.year}年 ${year.name}` }))
}
