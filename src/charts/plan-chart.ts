import type { PlannedPoint, ProjectDossier } from '../dossier/project-dossier.ts'
import { formatYuan } from '../words/money.ts'
import { gapWords, shareOrWhy } from '../words/spending-words.ts'
import { type ChartPoint, timeOf } from './chart-point.ts'
import { actualPointsOf } from './spending-points.ts'

/** What SVG, Chart.js and table draw from. */
export interface PlanChart {
  /** The plan. */
  readonly points: readonly ChartPoint[]
  /** Actual spending, where any is published. */
  readonly actual?: readonly ChartPoint[]
  /** Highest share on the axis: 1, or more where the document plans or spends more. */
  readonly top: number
  /** The chart in one sentence, for people who do not see it. */
  readonly summary: string
  /** Plan and actual at the latest month that has both, in words. */
  readonly gap?: string
}

/** What the chart of a project is drawn from: a part of its dossier. */
type Planned = Pick<ProjectDossier, 'plan' | 'spending' | 'spendingGaps'>

/** Chart data of a project's spend plan and of what was spent, in the order of the months. */
export function planChartOf({ plan, spending, spendingGaps }: Planned): PlanChart {
  const points = plan.toSorted((a, b) => a.month - b.month).map(chartPointOf)
  const actual = spending && actualPointsOf(spending)
  const gap = spendingGaps.at(-1)
  const told = [points.length > 0 && saidOf(points), actual && `实际支出${saidOf(actual)}`, gap && gapWords(gap)]
  return {
    points,
    ...(actual && { actual }),
    top: Math.max(1, ...[...points, ...(actual ?? [])].map(({ share }) => share ?? 0)),
    summary: told.filter((part) => part).join('；'),
    ...(gap && { gap: gapWords(gap) }),
  }
}

function saidOf(points: readonly ChartPoint[]): string {
  return points.map(({ label, words }) => `${label}${words}`).join('，')
}

function chartPointOf(point: PlannedPoint): ChartPoint {
  const { label, month, raw, share, fen } = point
  return {
    ...{ label, time: timeOf(month), raw, words: shareOrWhy(point) },
    ...(share !== undefined && { share }),
    ...(fen !== undefined && { yuan: formatYuan(fen) }),
  }
}
