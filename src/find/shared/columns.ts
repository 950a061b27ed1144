/** The codes of a shard's pages, folded; empty where a page has none. */
export type CodeColumn = readonly string[]

/** The budgets of a shard's pages in fen; −1 where a page has none. */
export type BudgetColumn = readonly (number | string)[]

/** Which values of a facet each page of a shard has. Pages that have the same values share a set. */
export interface PageFacetColumn {
  /** Each a list of places among the values of the shard's outline. */
  readonly sets: readonly (readonly number[])[]
  /** For each page its place in `sets`. */
  readonly column: readonly number[]
}
