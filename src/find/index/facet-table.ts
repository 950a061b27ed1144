import { type FacetTable, stepsOf } from '../shared/facet-table.ts'
import { FACETS, type FacetName } from '../shared/facets.ts'
import type { SearchRecord } from '../shared/record.ts'

/** The table of some records, numbered in their order. */
export function facetTableOf(records: readonly SearchRecord[]): FacetTable {
  const priced = records.flatMap(({ fen }, page) => (fen === undefined ? [] : [{ page, fen }]))
  return {
    facets: FACETS.map((name) => ({ name, values: valuesOf(records, name) })),
    budgets: { steps: stepsOf(priced.map(({ page }) => page)), fen: priced.map(({ fen }) => fen) },
  }
}

function valuesOf(records: readonly SearchRecord[], name: FacetName) {
  const found = new Map<string, { readonly label: string; readonly pages: number[] }>()
  for (const [page, { facets }] of records.entries()) {
    for (const { id, label } of facets[name] ?? []) {
      const value = found.get(id) ?? { label, pages: [] }
      found.set(id, value)
      value.pages.push(page)
    }
  }
  return [...found].map(([id, { label, pages }]) => ({ id, label, steps: stepsOf(pages) }))
}
