import type { FacetColumn, FacetValue } from '../../shared/projects/table.ts'

/** The column of a facet: the values that occur, in the order given, and which of them each row has. An id that is not
 *  among the values is offered last under its own name. */
export function facetColumnOf<Row>(
  rows: readonly Row[],
  values: readonly FacetValue[],
  idsOf: (row: Row) => readonly string[],
): FacetColumn {
  const ids = rows.map((row) => [...new Set(idsOf(row))])
  const occurring = new Set(ids.flat())
  const known = values.filter(({ id }) => occurring.has(id))
  const listed = new Set(known.map(({ id }) => id))
  const unknown = [...occurring].filter((id) => !listed.has(id)).map((id) => ({ id, label: id }))
  const offered = [...known, ...unknown].map(({ id, label }) => ({ id, label }))
  return { values: offered, ...shareSets(ids, new Map(offered.map(({ id }, place) => [id, place]))) }
}

function shareSets(ids: readonly (readonly string[])[], places: ReadonlyMap<string, number>) {
  const sets: number[][] = []
  const seen = new Map<string, number>()
  const column = ids.map((own) => {
    const set = own.map((id) => places.get(id) ?? 0).sort((a, b) => a - b)
    const key = set.join()
    const place = seen.get(key) ?? sets.push(set) - 1
    seen.set(key, place)
    return place
  })
  return { sets, column }
}
