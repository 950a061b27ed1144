import { plannedFenOf } from '../facts/spend-plan.ts'
import { formatYuan } from '../format/money.ts'
import { formatShare } from '../format/share.ts'
import type { Project } from '../model/project.ts'
import type { PlanPoint } from '../model/spend-plan.ts'

/** A point of the chart of cumulative planned spending. */
export interface ChartPoint {
  /** The month as printed, such as `3月底`. */
  readonly label: string
  /** Time of the year, 0 on 1 January to 1 on 31 December, by days of a common year. */
  readonly time: number
  /** Cumulative share of the budget, 0–1. Absent when the cell was left blank: a gap in the line. */
  readonly share?: number
  /** The cell as printed; empty when it was left blank. */
  readonly raw: string
  /** What is written at the point: the share, or the name of what is missing. */
  readonly words: string
  /** The share of the budget in full yuan, such as `50,000.00`; absent where share or budget is. */
  readonly yuan?: string
}

/** What SVG, Chart.js and table draw from. */
export interface PlanChart {
  readonly points: readonly ChartPoint[]
  /** Highest share on the axis: 1, or more where the document plans more. */
  readonly top: number
  /** The chart in one sentence, for people who do not see it. */
  readonly summary: string
}

const DAYS_TO_MONTH_END = [31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365]

/** Chart data of a project's spend plan, in the order of the months. */
export function planChartOf(project: Pick<Project, 'budget' | 'spendPlan'>): PlanChart {
  const plan = (project.spendPlan ?? []).toSorted((a, b) => a.month - b.month)
  const points = plan.map((point) => chartPointOf(point, plannedFenOf(project, point)))
  return {
    points,
    top: Math.max(1, ...points.map(({ share }) => share ?? 0)),
    summary: points.map(({ label, words }) => `${label}${words}`).join('，'),
  }
}

function chartPointOf({ label, month, raw, share }: PlanPoint, fen: number | undefined): ChartPoint {
  const time = (DAYS_TO_MONTH_END[month - 1] ?? 365) / 365
  if (share === undefined) return { label, time, raw, words: '未填' }
  return { label, time, raw, share, words: formatShare(share), ...(fen !== undefined && { yuan: formatYuan(fen) }) }
}
