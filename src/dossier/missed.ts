import type { AppraisalDossier, AppraisedRow } from './appraisal-dossier.ts'
import type { ProjectDossier } from './project-dossier.ts'

/** An indicator that missed its target, with the self-appraisal that says so. */
export interface MissedIndicator {
  /** Undefined where no targets of it are published, or where it cannot be told whose the self-appraisal is. */
  readonly project: ProjectDossier | undefined
  readonly appraisal: AppraisalDossier
  readonly row: AppraisedRow
}

/** The indicators of a unit that missed their targets, in the order of its self-appraisals. */
export function missedOf(
  appraisals: readonly AppraisalDossier[],
  projects: readonly ProjectDossier[],
): MissedIndicator[] {
  const dossiers = new Map(projects.map((dossier) => [dossier.project, dossier]))
  return appraisals.flatMap((appraisal) => {
    const project = appraisal.project && dossiers.get(appraisal.project)
    const missed = appraisal.rows.filter(({ attainment }) => attainment.state === 'missed')
    return missed.map((row) => ({ project, appraisal, row }))
  })
}
