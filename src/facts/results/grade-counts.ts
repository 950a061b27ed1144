import type { Appraisal } from '../../model/appraisal.ts'
import type { Department, SubGoal } from '../../model/department.ts'
import type { Grade, GradeScale } from '../../model/grade.ts'
import type { Project } from '../../model/project.ts'
import { appraisalIndexOf, appraisalOf, unclearPlacesOf } from './appraisal.ts'
import { sharedScaleOf } from './grade.ts'
import { appraisalResultOf, indicatorResultOf, type Result, resultOf } from './result-grade.ts'

/** How many of something earned each grade, and how many have none yet (待评). */
export type GradeCounts = Readonly<Record<Grade | 'pending', number>>

/** Counts of nothing. */
export const NO_GRADES: GradeCounts = { excellent: 0, good: 0, fair: 0, poor: 0, pending: 0 }

/** Counts added up. */
export function sumOfCounts(counts: readonly GradeCounts[]): GradeCounts {
  return counts.reduce(
    (sum, part) => ({
      excellent: sum.excellent + part.excellent,
      good: sum.good + part.good,
      fair: sum.fair + part.fair,
      poor: sum.poor + part.poor,
      pending: sum.pending + part.pending,
    }),
    NO_GRADES,
  )
}

/** How many were counted, and how many of them have a grade. */
export function countedOf({ excellent, good, fair, poor, pending }: GradeCounts): {
  readonly total: number
  readonly graded: number
} {
  const graded = excellent + good + fair + poor
  return { total: graded + pending, graded }
}

/** The indicators of one self-appraisal by the unit's scale. */
export function appraisalCountsOf({ indicators }: Appraisal, scale: GradeScale | undefined): GradeCounts {
  return countsOf(indicators.map((indicator) => indicatorResultOf(indicator, scale)))
}

/** The indicators of a project: those of its appraisal, or its targets, all without a grade, until one is published. */
export function indicatorCountsOf(department: Department, project: Project): GradeCounts {
  const appraisal = appraisalOf(department, project)
  if (!appraisal) return { ...NO_GRADES, pending: project.indicators.length }
  return appraisalCountsOf(appraisal, sharedScaleOf(department))
}

/** The metrics of a sub-goal on its own scale. A metric is graded where exactly one appraised indicator of the unit has
 *  its name. */
export function subGoalCountsOf({ appraisals = [] }: Department, { metrics, scale }: SubGoal): GradeCounts {
  const indicators = appraisals.flatMap((appraisal) => appraisal.indicators)
  return countsOf(
    metrics.map((metric) => {
      const [row, ...others] = indicators.filter(({ name }) => name === metric.name)
      return row && others.length === 0 ? indicatorResultOf(row, scale) : { reason: 'no-appraisal' }
    }),
  )
}

/** The indicators of a unit in one year: of its projects, and of appraisals whose targets were not published. */
export function unitIndicatorCountsOf(department: Department): GradeCounts {
  const scale = sharedScaleOf(department)
  return sumOfCounts([
    ...department.projects.map((project) => indicatorCountsOf(department, project)),
    ...strayAppraisalsOf(department).map((appraisal) => appraisalCountsOf(appraisal, scale)),
  ])
}

/** The projects of a unit in one year, and appraised ones whose targets were not published. */
export function unitProjectCountsOf(department: Department): GradeCounts {
  const scale = sharedScaleOf(department)
  return countsOf([
    ...department.projects.map((project) => resultOf(department, project)),
    ...strayAppraisalsOf(department).map((appraisal) => appraisalResultOf(appraisal, scale)),
  ])
}

/** Those of which it cannot be told whose they are have projects that are counted. */
function strayAppraisalsOf(department: Department): Appraisal[] {
  const unclear = unclearPlacesOf(department)
  const ofProjects = new Set(department.projects.map((project) => appraisalIndexOf(department, project)))
  return (department.appraisals ?? []).filter((_, index) => !ofProjects.has(index) && !unclear.has(index))
}

function countsOf(results: readonly Result[]): GradeCounts {
  const counts = { ...NO_GRADES }
  for (const { grade } of results) counts[grade ?? 'pending'] += 1
  return counts
}
