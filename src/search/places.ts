import type { Pagefind } from './pagefind.ts'

/** The year and unit code of every page, by id. Terms of the glossary have neither. */
export interface Places {
  readonly year: ReadonlyMap<string, string>
  readonly unit: ReadonlyMap<string, string>
  /** Names of the units, by code. */
  readonly unitNames: ReadonlyMap<string, string>
}

/** A choice that narrows results. Empty: no choice. */
export interface Choice {
  readonly year: string
  readonly unit: string
}

/** One value of a filter with how many results would be left by choosing it. */
export interface Option {
  readonly value: string
  readonly count: number
}

/** Reads where every page belongs from the index's filters: one question for each year and unit, answered without
 *  fetching more than the filters themselves. */
export async function readPlaces(pagefind: Pagefind): Promise<Places> {
  const { year = {}, unit = {} } = await pagefind.filters()
  const read = async (name: string, values: readonly string[]) => {
    const place = new Map<string, string>()
    for (const value of values) {
      const { results } = await pagefind.search(null, { filters: { [name]: [value] } })
      for (const { id } of results) place.set(id, codeOf(value))
    }
    return place
  }
  const units = Object.keys(unit)
  return {
    year: await read('year', Object.keys(year)),
    unit: await read('unit', units),
    unitNames: new Map(units.map((value) => [codeOf(value), value.slice(codeOf(value).length + 1)])),
  }
}

/** The results that a choice leaves. */
export function chosenOf(ids: readonly string[], places: Places, { year, unit }: Choice): string[] {
  return ids.filter(
    (id) => (year === '' || places.year.get(id) === year) && (unit === '' || places.unit.get(id) === unit),
  )
}

/** The years to choose from, newest first, counted under the chosen unit. */
export function yearOptionsOf(ids: readonly string[], places: Places, { unit }: Choice): Option[] {
  return counted(chosenOf(ids, places, { year: '', unit }), places.year).sort((a, b) => b.value.localeCompare(a.value))
}

/** The units to choose from, by code, counted under the chosen year. */
export function unitOptionsOf(ids: readonly string[], places: Places, { year }: Choice): Option[] {
  return counted(chosenOf(ids, places, { year, unit: '' }), places.unit).sort((a, b) => a.value.localeCompare(b.value))
}

function counted(ids: readonly string[], place: ReadonlyMap<string, string>): Option[] {
  const counts = new Map<string, number>()
  for (const id of ids) {
    const value = place.get(id)
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts].map(([value, count]) => ({ value, count }))
}

function codeOf(value: string): string {
  return value.split(' ', 1)[0] ?? value
}
