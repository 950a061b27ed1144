import type { AppraisedIndicator } from '../../model/appraisal.ts'
import type { Department, Metric, SubGoal } from '../../model/department.ts'
import type { Grade } from '../../model/grade.ts'
import type { Site } from '../../model/site.ts'
import { type Attainment, type Attainments, attainmentOf, attainmentsOf } from './attainment.ts'
import { scaleGradeOf } from './scale-grade.ts'

/** What the metrics of a sub-goal came to. A metric is measured where exactly one appraised indicator of the unit has its name. */
export interface SubGoalResult {
  readonly attainments: Attainments
  /** How many come to each grade on the sub-goal's own scale; absent where it prints none, or the site does not show it. */
  readonly byScale?: Readonly<Record<Grade, number>>
}

/** What the metrics of a sub-goal of a unit came to. */
export function subGoalResultOf(
  department: Department,
  { metrics, scale }: SubGoal,
  grading: Site['grading'],
): SubGoalResult {
  const rows = rowsOf(department, metrics)
  const isPending = department.appraisals === undefined
  const attainments = attainmentsOf(
    rows.map((row): Attainment => {
      if (row) return attainmentOf(row)
      return isPending ? { state: 'pending' } : { state: 'incomparable', reason: 'not-in-appraisal' }
    }),
  )
  if (!scale || !grading.unitScale) return { attainments }
  const byScale = { excellent: 0, good: 0, fair: 0, poor: 0 }
  for (const row of rows) {
    const grade = row && scaleGradeOf(row, scale)?.grade
    if (grade) byScale[grade] += 1
  }
  return { attainments, byScale }
}

function rowsOf({ appraisals = [] }: Department, metrics: readonly Metric[]): (AppraisedIndicator | undefined)[] {
  const byName = Map.groupBy(
    appraisals.flatMap(({ indicators }) => indicators),
    ({ name }) => name,
  )
  return metrics.map(({ name }) => {
    const [row, ...others] = byName.get(name) ?? []
    return others.length === 0 ? row : undefined
  })
}
