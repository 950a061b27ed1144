import type { SpendingGap } from '../dossier/parts.ts'
import { paceWords } from '../words/spending-words.ts'
import type { ChartPoint } from './chart-point.ts'
import type { PlanChart } from './plan-chart.ts'

/** One month of the table beside the chart. */
interface PlanRow {
  readonly label: string
  /** Absent where the plan has no such month. */
  readonly plan: ChartPoint | undefined
  /** Absent where nothing is published of the month. */
  readonly actual: ChartPoint | undefined
  /** How far spending is from its plan in words; absent where either is not known. */
  readonly gap: string | undefined
}

/** The chart as a table: the months of plan and spending in their order. */
export function planRowsOf(
  { points, actual = [] }: Pick<PlanChart, 'points' | 'actual'>,
  gaps: readonly SpendingGap[],
): PlanRow[] {
  return [...points, ...actual]
    .toSorted((a, b) => a.time - b.time)
    .filter(({ time }, index, all) => time !== all[index - 1]?.time)
    .map(({ label, time }) => {
      const gap = gaps.find((one) => one.label === label)
      return {
        label,
        plan: points.find((point) => point.time === time),
        actual: actual.find((point) => point.time === time),
        gap: gap && paceWords(gap),
      }
    })
}
