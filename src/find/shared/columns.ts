/** Codes of a shard's pages, folded, in the order of words, each with its page. */
export type CodeRows = readonly (readonly [code: string, page: number])[]

/** The budgets of some pages of a shard in fen; −1 where a page has none. */
export type BudgetColumn = readonly (number | string)[]

/** So many pages have their budgets in one block. */
export const BUDGETS = 256

/** Which values of a facet each page of a shard has. Pages that have the same values share a set. */
export interface PageFacetColumn {
  /** Each a list of places among the values of the shard's outline. */
  readonly sets: readonly (readonly number[])[]
  /** For each page its place in `sets`. */
  readonly column: readonly number[]
}
