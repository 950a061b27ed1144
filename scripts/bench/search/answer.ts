import type { Taken } from './counting-server.ts'

/** What one engine answered to one query. */
export interface Answer {
  /** The hits drawn, best first: the paths of the pages that each leads to, the page under its name first. */
  readonly hits: readonly (readonly string[])[]
  /** Paths of all pages found, in any order. */
  readonly all: readonly string[]
  /** Why these may not be all. */
  readonly lacking?: string
  /** The engine said that this is only near what was asked. */
  readonly approximate: boolean
  /** Paths that the line above the hits leads to: pages themselves, or the first pages of a list that it leads to. */
  readonly answered: readonly string[]
  /** What was fetched for it. */
  readonly taken: Taken
  /** Whether it was the first query of a reader, so that everything had to be fetched. */
  readonly isFirst: boolean
  /** From asking to hits drawn; absent for a first query, where the page itself is loaded. */
  readonly milliseconds?: number
  /** The same on a slow processor, where that was measured. */
  readonly slowed?: number
}
