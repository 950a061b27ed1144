import type { Appraisal, AppraisedIndicator } from '../../model/appraisal.ts'
import type { Department } from '../../model/department.ts'
import type { Indicator } from '../../model/indicator.ts'
import type { Project } from '../../model/project.ts'
import { appraisalPairsOf } from './appraisal-pairs.ts'

/** What self-appraisals are looked for in: those of a year, and the projects that they may be of. */
type Records = Pick<Department, 'appraisals'> & Partial<Pick<Department, 'projects'>>

/** Place, from 0, of a project's self-appraisal among those of its department and year; -1 where none is published, or it
 *  cannot be told which is its own (`isAppraisalUnclear`). */
export function appraisalIndexOf(department: Records, project: Project): number {
  const pairs = appraisalPairsOf(department)
  const own = pairs.projects.has(project) ? pairs : appraisalPairsOf({ ...department, projects: [project] })
  return own.indexOf.get(project) ?? -1
}

/** Whether a self-appraisal of the project's name is published, and another project has that name too, so that it cannot be
 *  told whose it is. */
export function isAppraisalUnclear(department: Records, project: Project): boolean {
  return appraisalPairsOf(department).unclear.has(project)
}

/** Places, from 0, of the self-appraisals of which it cannot be told which project of their name they are of. */
export function unclearPlacesOf(department: Records): ReadonlySet<number> {
  return appraisalPairsOf(department).unclearPlaces
}

/** A project's self-appraisal of its year; undefined where none is published or known to be its own. */
export function appraisalOf(department: Records, project: Project): Appraisal | undefined {
  return department.appraisals?.[appraisalIndexOf(department, project)]
}

/** The project of a department that a self-appraisal is of; undefined where its targets were not published, or where it
 *  cannot be told. */
export function appraisedProjectOf(department: Department, appraisal: Appraisal): Project | undefined {
  return appraisalPairsOf(department).projectOf.get(appraisal)
}

/** The appraised row of every target, by the target's number: rows of the same name, in the order printed. A target
 *  whose name the appraisal does not have is absent. */
export function appraisedRowsOf(
  { indicators }: Pick<Project, 'indicators'>,
  appraisal: Pick<Appraisal, 'indicators'>,
): ReadonlyMap<number, AppraisedIndicator> {
  const left = Map.groupBy(appraisal.indicators, plainName)
  return new Map(
    indicators.flatMap((indicator) => {
      const row = left.get(plainName(indicator))?.shift()
      return row ? [[indicator.number, row] as const] : []
    }),
  )
}

/** Spaces are dirt of the printed table. */
function plainName({ name }: Pick<Indicator, 'name'>): string {
  return name.replace(/\s/g, '')
}
