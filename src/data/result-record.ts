import type { AppraisalDossier } from '../dossier/appraisal-dossier.ts'
import type { IndicatorTable } from '../dossier/indicators.ts'
import type { ProjectDossier } from '../dossier/project-dossier.ts'

/** What this site computes of a project's results, marked as computed: the grade with its rule, execution, scores and
 *  spending. Published values stand beside computed ones, never in their place. Undefined where nothing is published. */
export function resultRecord({ appraisal, spending, spendingGaps, indicatorTable }: ProjectDossier) {
  if (!appraisal && !spending) return undefined
  return {
    computed: true,
    ...(appraisal && appraisedRecord(appraisal, indicatorTable)),
    ...(spending && { spending, spendingGaps }),
  }
}

function appraisedRecord(appraisal: AppraisalDossier, { groups }: IndicatorTable) {
  const { result, execution, executionScore, totalScore, weights } = appraisal
  return {
    grade: result,
    execution,
    executionScore,
    totalScore,
    weights,
    indicators: groups
      .flatMap(({ rows }) => rows)
      .flatMap(({ indicator: { number }, appraised }) =>
        appraised ? [{ number, grade: appraised.result, score: appraised.score }] : [],
      ),
  }
}
