import { appraisalOf, appraisedRowsOf } from '../facts/appraisal.ts'
import { executionOf } from '../facts/execution.ts'
import { sharedScaleOf } from '../facts/grade.ts'
import { indicatorResultOf, resultOf } from '../facts/result-grade.ts'
import { executionScoreOf, indicatorScoreOf, totalScoreOf, weightsOf } from '../facts/score.ts'
import { spendingGapsOf, spendingOf } from '../facts/spending.ts'
import type { Department } from '../model/department.ts'
import type { Project } from '../model/project.ts'

/** What this site computes of a project's results, marked as computed: the grade with its rule, execution, scores and
 *  spending. Published values stand beside computed ones, never in their place. Undefined where nothing is published. */
export function resultRecord(department: Department, project: Project) {
  const appraisal = appraisalOf(department, project)
  const spending = spendingOf(department, project)
  if (!appraisal && !spending) return undefined
  return {
    computed: true,
    ...(appraisal && appraisedRecord(department, project, appraisal)),
    ...(spending && { spending, spendingGaps: spendingGapsOf(project, spending) }),
  }
}

function appraisedRecord(
  department: Department,
  project: Project,
  appraisal: NonNullable<ReturnType<typeof appraisalOf>>,
) {
  const scale = sharedScaleOf(department)
  return {
    grade: resultOf(department, project),
    execution: executionOf(appraisal),
    executionScore: executionScoreOf(appraisal),
    totalScore: totalScoreOf(appraisal),
    weights: weightsOf(appraisal),
    indicators: [...appraisedRowsOf(project, appraisal)].map(([number, row]) => ({
      number,
      grade: indicatorResultOf(row, scale),
      score: indicatorScoreOf(row),
    })),
  }
}
