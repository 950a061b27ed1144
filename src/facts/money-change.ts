import type { Amount, Funding } from '../model/amount.ts'
import type { PlanPoint } from '../model/spend-plan.ts'

/** A sum of money in two years, in integer fen; absent where it is not published. */
export interface MoneyChange {
  readonly before?: number
  readonly after?: number
  /** What is more (or, negative, less) in the later year. */
  readonly difference?: number
  /** The difference by the earlier sum, such as 0.2 for a fifth more; absent where that is 0. */
  readonly share?: number
}

/** One funding source in two years. */
export interface FundingChange extends MoneyChange {
  readonly source: string
}

/** A month of the spend plan in two years; shares 0–1, absent where the cell is blank or the month is not planned. */
export interface PlanChange {
  readonly month: number
  readonly label: string
  readonly before?: number
  readonly after?: number
}

/** Compares two sums; undefined where they are equal or neither is published. */
export function moneyChangeOf(before: number | undefined, after: number | undefined): MoneyChange | undefined {
  if (before === after) return undefined
  if (before === undefined) return after === undefined ? undefined : { after }
  if (after === undefined) return { before }
  const difference = after - before
  return { before, after, difference, ...(before !== 0 && { share: difference / before }) }
}

/** Compares the funding by source; a source that only one year prints counts only where it gives money. */
export function fundingChangesOf(before: readonly Funding[], after: readonly Funding[]): readonly FundingChange[] {
  const sources = [...new Set([...after, ...before].map(({ source }) => source))]
  return sources.flatMap((source) => {
    const [was, is] = [amountOf(before, source), amountOf(after, source)]
    const change = moneyChangeOf(was?.fen, is?.fen)
    return change && (was?.fen ?? 0) !== (is?.fen ?? 0) ? [{ source, ...change }] : []
  })
}

function amountOf(funding: readonly Funding[], source: string): Amount | undefined {
  return funding.find((one) => one.source === source)?.amount
}

/** Compares the spend plans month by month; none where either year publishes no plan. */
export function planChangesOf(
  before: readonly PlanPoint[] | undefined,
  after: readonly PlanPoint[] | undefined,
): readonly PlanChange[] {
  if (!before || !after) return []
  const months = [...new Map([...before, ...after].map(({ month, label }) => [month, label]))]
  return months
    .toSorted(([a], [b]) => a - b)
    .flatMap(([month, label]) => {
      const [was, is] = [before, after].map((plan) => plan.find((point) => point.month === month)?.share)
      if (was === is) return []
      return [{ month, label, ...(was !== undefined && { before: was }), ...(is !== undefined && { after: is }) }]
    })
}
