import type { BudgetColumn, CodeRows, PageFacetColumn } from '../../shared/columns.ts'
import type { FacetName, FacetValue } from '../../shared/facets.ts'
import { fold } from '../../shared/fold.ts'
import { compareWords } from '../../shared/outline.ts'
import type { SearchRecord } from '../../shared/record.ts'
import { COLUMN_FACETS } from '../../shared/written-record.ts'

/** The codes of some records. */
export function codeRowsOf(records: readonly SearchRecord[]): CodeRows {
  return records
    .map(({ code = '' }, page) => [fold(code).replace(/[^a-z0-9]/g, ''), page] as const)
    .filter(([code]) => code !== '')
    .sort(([a, page], [b, other]) => compareWords(a, b) || page - other)
}

/** The budgets of some records. */
export function budgetColumnOf(records: readonly SearchRecord[]): BudgetColumn {
  return records.map(({ fen = -1 }) => fen)
}

/** All values that some records have of facets with a file of their own, each once. */
export function valuesOf(records: readonly SearchRecord[]): FacetValue[] {
  const all = COLUMN_FACETS.flatMap((name) => records.flatMap(({ facets }) => facets[name] ?? []))
  return [...new Map(all.map(({ id, label }) => [keyOf({ id, label }), { id, label }])).values()]
}

/** Where each of some values stands among them. */
export function placesOf(values: readonly FacetValue[]): (value: FacetValue) => number {
  const places = new Map(values.map((value, place) => [keyOf(value), place]))
  return (value) => {
    const place = places.get(keyOf(value))
    if (place === undefined) throw new Error(`The value ${value.id} is not among those of the shard.`)
    return place
  }
}

function keyOf({ id, label }: FacetValue): string {
  return `${id}\n${label}`
}

/** Which values of a facet some records have. `placeOf`: where a value stands among those of the shard. */
export function pageFacetColumnOf(
  records: readonly SearchRecord[],
  name: FacetName,
  placeOf: (value: FacetValue) => number,
): PageFacetColumn {
  const sets = new Map<string, { readonly place: number; readonly places: readonly number[] }>()
  const column = records.map(({ facets }) => {
    const places = (facets[name] ?? []).map(placeOf)
    const set = sets.get(places.join()) ?? { place: sets.size, places }
    sets.set(places.join(), set)
    return set.place
  })
  return { sets: [...sets.values()].map(({ places }) => places), column }
}
