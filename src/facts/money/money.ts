import type { Amount, Total } from '../../model/amount.ts'
import type { Project } from '../../model/project.ts'

/** Sums amounts exactly, however large; those without a number are counted, never taken as 0. */
export function totalOf(amounts: readonly Amount[]): Total {
  const known = amounts.flatMap(({ fen }) => (fen === undefined ? [] : [fen]))
  return { fen: sumOf(known), count: amounts.length, missing: amounts.length - known.length }
}

/** The sum of integer fen. */
export function sumOf(parts: readonly bigint[]): bigint {
  return parts.reduce((sum, fen) => sum + fen, 0n)
}

/** The budget of several projects together. */
export function budgetOf(projects: readonly Project[]): Total {
  return totalOf(projects.map(({ budget }) => budget))
}

/** What several projects print of each funding source, in the order that sources first appear. */
export function amountsBySource(
  projects: readonly Project[],
): { readonly source: string; readonly amounts: readonly Amount[] }[] {
  const parts = projects.flatMap(({ funding }) => funding)
  const bySource = new Map<string, Amount[]>(parts.map(({ source }) => [source, []]))
  for (const { source, amount } of parts) bySource.get(source)?.push(amount)
  return [...bySource].map(([source, amounts]) => ({ source, amounts }))
}

/** One funding source of several projects together, in the order that sources first appear. */
export function fundingOf(projects: readonly Project[]): { readonly source: string; readonly total: Total }[] {
  return amountsBySource(projects).map(({ source, amounts }) => ({ source, total: totalOf(amounts) }))
}

/** A part as a share of the whole; undefined where either is not known or the whole is 0. */
export function shareOfMoney(part: bigint | undefined, whole: bigint | undefined): number | undefined {
  return part === undefined || !whole ? undefined : Number(part) / Number(whole)
}

/** Orders amounts from the largest down, those without a number last. */
export function byAmount(a: bigint | undefined, b: bigint | undefined): number {
  if (a === b) return 0
  if (a === undefined || b === undefined) return a === undefined ? 1 : -1
  return a > b ? -1 : 1
}
