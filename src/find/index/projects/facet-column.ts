import type { FacetName, FacetValue } from '../../shared/facets.ts'
import type { FacetColumn } from '../../shared/projects/table.ts'
import { type OrderedRules, offeredOf } from '../project-facets.ts'

/** The column of a facet: the values that occur, in the order in which they are offered, and which of them each row has. */
export function facetColumnOf(
  name: FacetName,
  rows: readonly (readonly FacetValue[])[],
  rules: OrderedRules,
): FacetColumn {
  const values = offeredOf(name, rows.flat(), rules)
  const places = new Map(values.map(({ id }, place) => [id, place]))
  const sets: number[][] = []
  const seen = new Map<string, number>()
  const column = rows.map((row) => {
    const set = [...new Set(row.map(({ id }) => places.get(id) ?? 0))].sort((a, b) => a - b)
    const key = set.join()
    const place = seen.get(key) ?? sets.push(set) - 1
    seen.set(key, place)
    return place
  })
  return { values, sets, column }
}
