import type { DepartmentDossier } from '../dossier/department-dossier.ts'
import type { ProjectDossier } from '../dossier/project-dossier.ts'
import { departmentPath } from '../words/address.ts'
import { appraisalRecord } from './appraisal-record.ts'
import { addressOf, noticeOf, type RecordSite, sourceRecords } from './records.ts'
import { resultRecord } from './result-record.ts'
import { type Columns, inTables } from './tables.ts'

/** What of a unit's dossier its file of data is made of. */
type WrittenUnit = Pick<DepartmentDossier, 'department' | 'projects'>

/** Everything that a unit published for a year, with what this site computes of it: its goals, documents and monitoring, and every project
 *  with its self-appraisal and result. Lists of records are tables, of which `columns` names the columns.
 *  A project's address is the file's, its slug and a slash. Self-appraisals that are of none of the projects are `otherAppraisals`. */
export function unitYearRecord({ site, version }: RecordSite, { department, projects }: WrittenUnit) {
  const columns: Columns = {}
  const { projects: _, texts: __, appraisals = [], ...unit } = department
  const placed = new Set(projects.flatMap(({ appraisal }) => appraisal?.appraisal ?? []))
  const others = appraisals.filter((appraisal) => !placed.has(appraisal))
  const published = {
    ...unit,
    sources: sourceRecords(site, department),
    ...(others.length > 0 && { otherAppraisals: others }),
  }
  return {
    ...{ address: addressOf(site, departmentPath(department)), version, ...noticeOf(site), region: site.region },
    columns,
    department: inTables(published, 'department', columns),
    projects: projects.map((project) => inTables(projectRecord(project), '', columns)),
  }
}

/** The same as a text: first what is said of the unit, then a line for each project. */
export function unitYearText(site: RecordSite, unit: WrittenUnit): string {
  const { projects, ...head } = unitYearRecord(site, unit)
  const lines = projects.map((project) => `\n${JSON.stringify(project)}`)
  return `${JSON.stringify(head).slice(0, -1)},"projects":[${lines.join(',')}]}\n`
}

/** A project: what it published, and apart from that what this site computes. Its year and unit are the file's. */
function projectRecord(dossier: ProjectDossier) {
  const { year: _, unit: __, ...project } = dossier.project
  const { appraisal } = dossier
  const result = resultRecord(dossier)
  return {
    ...project,
    ...(appraisal && { appraisal: appraisalRecord(appraisal.appraisal, dossier.project) }),
    ...(result && { result }),
  }
}
