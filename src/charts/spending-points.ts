import type { Spending, SpendingGap } from '../facts/money/spending.ts'
import { amountStateOf } from '../model/amount.ts'
import { formatYuan } from '../words/money.ts'
import { formatPercentagePoints, formatShare } from '../words/share.ts'
import { type ChartPoint, timeOf } from './chart-point.ts'

/** An amount without the budget that it would be a share of. */
const NO_BASE = '算不出比例'

/** The points of actual spending, in the order of the months. What has no share is a gap that is named, as in the plan. */
export function actualPointsOf({ points }: Spending): ChartPoint[] {
  return points.map(({ label, month, raw, fen, share }) => ({
    label,
    time: timeOf(month),
    raw,
    words:
      share === undefined ? (amountStateOf({ raw, ...(fen !== undefined && { fen }) }) ?? NO_BASE) : formatShare(share),
    ...(share !== undefined && { share }),
    ...(fen !== undefined && { yuan: formatYuan(fen) }),
  }))
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
