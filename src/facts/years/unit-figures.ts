import type { Total } from '../../model/amount.ts'
import type { Department } from '../../model/department.ts'
import { totalRowOf } from '../money/execution.ts'
import { budgetOf, totalOf } from '../money/money.ts'
import { type GradeCounts, unitIndicatorCountsOf } from '../results/grade-counts.ts'

/** What a unit's year comes to. */
export interface UnitFigures {
  readonly projects: number
  readonly budget: Total
  /** What the appraised projects spent (全年执行数), an amount a project; absent without an appraisal. */
  readonly executed?: Total
  readonly indicators: number
  /** Indicators that have a result, and how many of those are 优; absent while all are 待评. */
  readonly excellent?: { readonly count: number; readonly of: number }
}

/** Adds up what a unit published for a year. */
export function unitFiguresOf(department: Department): UnitFigures {
  const { projects, appraisals = [] } = department
  const excellent = excellentOf(unitIndicatorCountsOf(department))
  return {
    projects: projects.length,
    budget: budgetOf(projects),
    ...(appraisals.length > 0 && {
      executed: totalOf(appraisals.map((appraisal) => totalRowOf(appraisal)?.executed ?? { raw: '' })),
    }),
    indicators: projects.reduce((sum, { indicators }) => sum + indicators.length, 0),
    ...(excellent && { excellent }),
  }
}

function excellentOf({ excellent, good, fair, poor }: GradeCounts): UnitFigures['excellent'] {
  const graded = excellent + good + fair + poor
  return graded === 0 ? undefined : { count: excellent, of: graded }
}
