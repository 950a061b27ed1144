import type { AppraisalDossier, AppraisedRow } from '../dossier/appraisal-dossier.ts'
import type { IndicatorDossier } from '../dossier/indicators.ts'
import type { ProjectDossier } from '../dossier/project-dossier.ts'
import { incomparableWords } from '../words/result-words.ts'

/** What this site computes of a project's results, marked as computed. Three kinds stand apart: what the department says
 *  (`selfAppraisal`), whether targets were reached (`attainments`, and `attainment` of each indicator), and what indicators
 *  come to on the unit's own scale (`byScale`). With them execution, scores and spending. Published values stand beside computed ones,
 *  never in their place. Undefined where nothing is published. */
export function resultRecord(dossier: ProjectDossier) {
  const { appraisal, spending, spendingGaps } = dossier
  if (!appraisal && !spending) return undefined
  return {
    computed: true,
    ...(appraisal && appraisedRecord(appraisal, dossier)),
    ...(spending && { spending, spendingGaps }),
  }
}

function appraisedRecord(appraisal: AppraisalDossier, { attainments, indicatorTable }: ProjectDossier) {
  const { selfAppraisal, execution, executionScore, totalScore, weights } = appraisal
  const rows = indicatorTable.groups.flatMap((group) => group.rows)
  return {
    selfAppraisal,
    attainments,
    execution,
    executionScore,
    totalScore,
    weights,
    indicators: rows.map(indicatorRecord),
  }
}

/** `explanation` says the reason in the words of the pages. */
function indicatorRecord({ indicator: { number }, attainment, appraised }: IndicatorDossier) {
  const { reason } = attainment
  return {
    number,
    attainment: { ...attainment, ...(reason && { explanation: incomparableWords(reason) }) },
    ...(appraised?.byScale && { byScale: scaleRecord(appraised.byScale) }),
    ...(appraised && { score: appraised.score }),
  }
}

/** Without the scale itself, which stands with the department. */
function scaleRecord({ grade, rate, next }: NonNullable<AppraisedRow['byScale']>) {
  return { grade, rate, ...(next && { next }) }
}
