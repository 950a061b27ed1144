import type { AppraisalDossier, AppraisedRow } from './appraisal-dossier.ts'
import type { ProjectDossier } from './project-dossier.ts'

/** An indicator that missed its target, with the self-appraisal that says so. */
export interface MissedIndicator {
  /** Undefined where no targets of it are published, or where it cannot be told whose the self-appraisal is. */
  readonly project: ProjectDossier | undefined
  readonly appraisal: AppraisalDossier
  readonly row: AppraisedRow
  /** Number of its target among those of the project; absent where the project has none of that name. */
  readonly number?: number
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
    const numbers = new Map(
      project?.indicatorTable.groups.flatMap(({ rows }) =>
        rows.map(({ indicator, appraised }) => [appraised, indicator.number]),
      ),
    )
    return missed.map((row) => {
      const number = numbers.get(row)
      return { project, appraisal, row, ...(number !== undefined && { number }) }
    })
  })
}
