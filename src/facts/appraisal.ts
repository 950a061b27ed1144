import type { Appraisal } from '../model/appraisal.ts'
import type { Department } from '../model/department.ts'
import type { Project } from '../model/project.ts'

/** Place, from 0, of a project's self-appraisal among those of its department and year; -1 where none is published.
 *  By the project's code where both print one, else by its name. */
export function appraisalIndexOf(department: Pick<Department, 'appraisals'>, project: Project): number {
  return (department.appraisals ?? []).findIndex((appraisal) => isOf(appraisal, project))
}

function isOf(appraisal: Appraisal, project: Project): boolean {
  if (appraisal.code !== undefined && project.code !== undefined)
    return appraisal.code.toLowerCase() === project.code.toLowerCase()
  return appraisal.name === project.name
}
