import type { Total } from '../../model/amount.ts'
import { totalOf } from './money.ts'
import type { Spending } from './spending.ts'

/** What several projects had spent together by the end of a month. */
export interface JointSpending {
  /** Such as `7月底`. */
  readonly label: string
  /** Calendar month, 1–12. */
  readonly month: number
  /** An amount a project; those that say nothing for this month have no number. */
  readonly spent: Total
}

/** What several projects had spent by the latest month for which an amount of any of them is published while the year ran;
 *  undefined where none is. */
export function jointSpendingOf(spendings: readonly (Spending | undefined)[]): JointSpending | undefined {
  const watched = spendings.map((spending) =>
    (spending?.points ?? []).filter(({ from, fen }) => from === 'monitoring' && fen !== undefined),
  )
  const latest = watched
    .flat()
    .reduce<Spending['points'][number] | undefined>(
      (last, point) => (last && last.month >= point.month ? last : point),
      undefined,
    )
  if (!latest) return undefined
  const { label, month } = latest
  const amounts = watched.map((points) => points.find((point) => point.month === month) ?? { raw: '' })
  return { label, month, spent: totalOf(amounts) }
}
