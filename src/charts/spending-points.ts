import type { Spending } from '../dossier/parts.ts'
import { formatYuan } from '../words/money.ts'
import { shareOrWhy } from '../words/spending-words.ts'
import { type ChartPoint, timeOf } from './chart-point.ts'

/** The points of actual spending, in the order of the months. What has no share is a gap that is named, as in the plan. */
export function actualPointsOf({ points }: Spending): ChartPoint[] {
  return points.map((point) => ({
    label: point.label,
    time: timeOf(point.month),
    raw: point.raw,
    words: shareOrWhy(point),
    ...(point.share !== undefined && { share: point.share }),
    ...(point.fen !== undefined && { yuan: formatYuan(point.fen) }),
  }))
}
