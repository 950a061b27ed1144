import { UNREADABLE } from '../../model/absence.ts'
import { type Amount, amountStateOf, type Funding } from '../../model/amount.ts'
import type { PlanPoint } from '../../model/spend-plan.ts'
import { shareOfMoney } from './money.ts'

/** A sum of money in two years, in integer fen; absent where it has no number. */
export interface MoneyChange {
  readonly before?: bigint
  readonly after?: bigint
  /** What a year prints that has no number: a blank cell, a dash, or something that cannot be read. */
  readonly printed?: { readonly before?: Amount; readonly after?: Amount }
  /** What is more (or, negative, less) in the later year; absent where either has no number. */
  readonly difference?: bigint
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

/** Compares one amount in two years; undefined where it is the same, or neither has a number and there is nothing to read. */
export function amountChangeOf(before: Amount | undefined, after: Amount | undefined): MoneyChange | undefined {
  const change = moneyChangeOf(before?.fen, after?.fen)
  if (!change && (before?.raw === after?.raw || !(isUnread(before) || isUnread(after)))) return undefined
  const printed = { ...lackingOf('before', before), ...lackingOf('after', after) }
  return { ...change, ...(Object.keys(printed).length > 0 && { printed }) }
}

function isUnread(amount: Amount | undefined): boolean {
  return amountStateOf(amount) === UNREADABLE
}

function lackingOf(key: 'before' | 'after', amount: Amount | undefined) {
  return amount && amount.fen === undefined ? { [key]: amount } : {}
}

/** Compares two sums; undefined where they are equal or neither has a number. */
export function moneyChangeOf(before: bigint | undefined, after: bigint | undefined): MoneyChange | undefined {
  if (before === after) return undefined
  if (before === undefined) return after === undefined ? undefined : { after }
  if (after === undefined) return { before }
  const difference = after - before
  const share = shareOfMoney(difference, before)
  return { before, after, difference, ...(share !== undefined && { share }) }
}

/** Compares the funding by source; a source that only one year prints counts only where it gives money, or may. */
export function fundingChangesOf(before: readonly Funding[], after: readonly Funding[]): readonly FundingChange[] {
  const sources = [...new Set([...after, ...before].map(({ source }) => source))]
  return sources.flatMap((source) => {
    const [was, is] = [amountOf(before, source), amountOf(after, source)]
    const change = amountChangeOf(was, is)
    return change && (isUnread(was) || isUnread(is) || (was?.fen ?? 0n) !== (is?.fen ?? 0n))
      ? [{ source, ...change }]
      : []
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
