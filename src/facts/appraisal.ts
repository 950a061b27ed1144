import type { Appraisal, AppraisedIndicator } from '../model/appraisal.ts'
import type { Department } from '../model/department.ts'
import type { Indicator } from '../model/indicator.ts'
import type { Project } from '../model/project.ts'

/** Place, from 0, of a project's self-appraisal among those of its department and year; -1 where none is published.
 *  By the project's code where both print one, else by its name. */
export function appraisalIndexOf(department: Pick<Department, 'appraisals'>, project: Project): number {
  return (department.appraisals ?? []).findIndex((appraisal) => isOf(appraisal, project))
}

/** A project's self-appraisal of its year; undefined where none is published. */
export function appraisalOf(department: Pick<Department, 'appraisals'>, project: Project): Appraisal | undefined {
  return department.appraisals?.[appraisalIndexOf(department, project)]
}

/** The project of a department that a self-appraisal is of; undefined where its targets were not published. */
export function appraisedProjectOf(department: Department, appraisal: Appraisal): Project | undefined {
  return department.projects.find((project) => appraisalOf(department, project) === appraisal)
}

/** Whether a published record is of a project: by code where both print one, else by name. */
export function isOf(record: Pick<Appraisal, 'code' | 'name'>, project: Pick<Project, 'code' | 'name'>): boolean {
  if (record.code !== undefined && project.code !== undefined)
    return record.code.toLowerCase() === project.code.toLowerCase()
  return record.name === project.name
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
