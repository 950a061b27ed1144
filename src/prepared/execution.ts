import type { ProjectDossier } from '../dossier/project-dossier.ts'

/** Below this a budget counts as executed by less than half. */
export const HALF = 0.5

/** Executed ÷ revised budget, 0–1 or more, as this site computes it; undefined where a self-appraisal does not allow it. */
export function rateOf(dossier: Pick<ProjectDossier, 'appraisal'> | undefined): number | undefined {
  return dossier?.appraisal?.execution?.computed
}

/** The money of a self-appraisal: revised budget and what was executed, integer fen. */
export function executedOf({ appraisal }: Pick<ProjectDossier, 'appraisal'>) {
  return [appraisal?.execution?.revised, appraisal?.execution?.executed] as const
}
