import type { WrittenFen } from '../../data/json.ts'
import type { FacetName, FacetValue } from './facets.ts'

/** Which pages have which value: `facets.json` beside the index. Pages stand as steps from the one before. */
export interface FacetTable {
  readonly facets: readonly {
    readonly name: FacetName
    readonly values: readonly (FacetValue & { readonly steps: readonly number[] })[]
  }[]
  /** Budgets in fen of the pages that have one. */
  readonly budgets: { readonly steps: readonly number[]; readonly fen: readonly WrittenFen[] }
}

/** Numbers of pages, in order, as steps. */
export function stepsOf(pages: readonly number[]): number[] {
  return pages.map((page, index) => page - (pages[index - 1] ?? 0))
}

/** The numbers of pages that steps lead to. */
export function pagesOfSteps(steps: readonly number[]): number[] {
  let page = 0
  return steps.map((step) => {
    page += step
    return page
  })
}
