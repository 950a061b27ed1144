import type { Appraisal } from '../../model/appraisal.ts'
import type { Department } from '../../model/department.ts'
import type { Project } from '../../model/project.ts'
import { appraisalIndexOf, appraisalOf, appraisedRowsOf, isAppraisalUnclear } from './appraisal.ts'
import { type Attainment, type Attainments, attainmentOf, attainmentsOf, sumOfAttainments } from './attainment.ts'
import { projectSelfAppraisalOf, type SelfAppraisals, selfAppraisalOf, selfAppraisalsOf } from './self-appraisal.ts'

/** Whether the indicators of one self-appraisal reached their targets. */
export function appraisalAttainmentsOf({ indicators }: Appraisal): Attainments {
  return attainmentsOf(indicators.map(attainmentOf))
}

/** Whether each target of a project was reached, by the target's number. One that the self-appraisal does not mention cannot be
 *  compared; all are pending until there is one. */
export function targetAttainmentsOf(department: Department, project: Project): ReadonlyMap<number, Attainment> {
  const appraisal = appraisalOf(department, project)
  const rows = appraisal && appraisedRowsOf(project, appraisal)
  const attainment = (number: number): Attainment => {
    const row = rows?.get(number)
    if (row) return attainmentOf(row)
    if (rows) return { state: 'incomparable', reason: 'not-in-appraisal' }
    if (isAppraisalUnclear(department, project)) return { state: 'incomparable', reason: 'appraisal-unclear' }
    return { state: 'pending' }
  }
  return new Map(project.indicators.map(({ number }) => [number, attainment(number)]))
}

/** The indicators of a project: its targets, and what is appraised beside them. */
export function projectAttainmentsOf(department: Department, project: Project): Attainments {
  const appraisal = appraisalOf(department, project)
  const rows = new Set(appraisal && appraisedRowsOf(project, appraisal).values())
  const others = (appraisal?.indicators ?? []).filter((row) => !rows.has(row))
  return attainmentsOf([...targetAttainmentsOf(department, project).values(), ...others.map(attainmentOf)])
}

/** The indicators of a unit in one year: of its projects, and of self-appraisals that are of none of them. */
export function unitAttainmentsOf(department: Department): Attainments {
  const { projects, appraisals } = countedOf(department)
  return sumOfAttainments([
    ...projects.map((project) => projectAttainmentsOf(department, project)),
    ...appraisals.map(appraisalAttainmentsOf),
  ])
}

/** What a unit says of its projects in one year, and of those whose targets were not published. */
export function unitSelfAppraisalsOf(department: Department): SelfAppraisals {
  const { projects, appraisals } = countedOf(department)
  return selfAppraisalsOf([
    ...projects.map((project) => projectSelfAppraisalOf(department, project)),
    ...appraisals.map(selfAppraisalOf),
  ])
}

/** What a unit is counted by: its projects, and the self-appraisals that are of none of them. Those of which it cannot be told
 *  which project they are of stand for the projects of their name. */
function countedOf(
  department: Department,
): Pick<Department, 'projects'> & { readonly appraisals: readonly Appraisal[] } {
  const projects = department.projects.filter((project) => !isAppraisalUnclear(department, project))
  const taken = new Set(projects.map((project) => appraisalIndexOf(department, project)))
  return { projects, appraisals: (department.appraisals ?? []).filter((_, index) => !taken.has(index)) }
}
