import type { Amount } from '../model/amount.ts'
import type { Project } from '../model/project.ts'

/** A sum of amounts and how many of them were not published and so are not in it. */
export interface Total {
  /** Integer fen. */
  readonly fen: number
  /** Amounts that have no number: left blank, a dash, or not readable as one. */
  readonly missing: number
}

/** Sums amounts exactly; those without a number are counted, never taken as 0. */
export function totalOf(amounts: readonly Amount[]): Total {
  const known = amounts.flatMap(({ fen }) => (fen === undefined ? [] : [fen]))
  return { fen: known.reduce((sum, fen) => sum + fen, 0), missing: amounts.length - known.length }
}

/** The budget of several projects together. */
export function budgetOf(projects: readonly Project[]): Total {
  return totalOf(projects.map(({ budget }) => budget))
}

/** One funding source of several projects together, in the order they first appear. */
export function fundingOf(projects: readonly Project[]): { readonly source: string; readonly total: Total }[] {
  const bySource = Map.groupBy(
    projects.flatMap(({ funding }) => funding),
    ({ source }) => source,
  )
  return [...bySource].map(([source, parts]) => ({ source, total: totalOf(parts.map(({ amount }) => amount)) }))
}
