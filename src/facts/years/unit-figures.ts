import type { Total } from '../../model/amount.ts'
import type { Department } from '../../model/department.ts'
import { totalRowOf } from '../money/execution.ts'
import { budgetOf, totalOf } from '../money/money.ts'
import type { Attainments } from '../results/attainment.ts'
import { unitAttainmentsOf } from '../results/unit-results.ts'

/** What a unit's year comes to. */
export interface UnitFigures {
  readonly projects: number
  readonly budget: Total
  /** What the appraised projects spent (全年执行数), an amount a project; absent without an appraisal. */
  readonly executed?: Total
  readonly indicators: number
  /** Of all its indicators. */
  readonly attainments: Attainments
}

/** Adds up what a unit published for a year. */
export function unitFiguresOf(department: Department): UnitFigures {
  const { projects, appraisals = [] } = department
  return {
    projects: projects.length,
    budget: budgetOf(projects),
    ...(appraisals.length > 0 && {
      executed: totalOf(appraisals.map((appraisal) => totalRowOf(appraisal)?.executed ?? { raw: '' })),
    }),
    indicators: projects.reduce((sum, { indicators }) => sum + indicators.length, 0),
    attainments: unitAttainmentsOf(department),
  }
}
