import type { Spending, SpendingGap } from '../facts/money/spending.ts'
import { noNumberOf } from '../model/absence.ts'
import { NOT_COMPUTABLE } from './printed.ts'
import { formatPercentagePoints, formatShare } from './share.ts'

/** What actual spending is a share of. */
export const SPENDING_BASES: Readonly<Record<Spending['base'], string>> = {
  revised: '调整后的预算数',
  budget: '预算数',
}

/** A share of the budget; where there is none, why its cell has no number, or that the budget beside it has none. */
export function shareOrWhy({
  raw,
  share,
  fen,
}: {
  readonly raw: string
  readonly share?: number
  readonly fen?: bigint
}): string {
  return share === undefined ? (noNumberOf(raw, fen) ?? `${NOT_COMPUTABLE}比例`) : formatShare(share)
}

/** How far spending is from its plan, such as `慢18个百分点`. */
export function paceWords({ gap }: Pick<SpendingGap, 'gap'>): string {
  if (gap === 0) return '一致'
  return `${gap < 0 ? '慢' : '快'}${formatPercentagePoints(gap)}个百分点`
}

/** Plan and actual spending at one month's end in a clause, such as `到10月底计划80%，实际62%，慢18个百分点`. */
export function gapWords(gap: SpendingGap): string {
  const pace = gap.gap === 0 ? '与计划一致' : paceWords(gap)
  return `到${gap.label}计划${formatShare(gap.planned)}，实际${formatShare(gap.actual)}，${pace}`
}
