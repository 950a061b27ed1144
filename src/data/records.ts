import type { ProjectDossier } from '../dossier/project-dossier.ts'
import type { SiteDossier } from '../dossier/site-dossier.ts'
import type { YearDossier } from '../dossier/year-dossier.ts'
import type { Department } from '../model/department.ts'
import type { Site } from '../model/site.ts'
import { departmentPath, projectPath, sourcePath, withBase, yearPath } from '../words/address.ts'
import { resultRecord } from './result-record.ts'

/** What a record says of the site: where it stands, and the state of its content. */
export type RecordSite = Pick<SiteDossier, 'site' | 'version'>

/** A project's data as published beside its page: the model as it is, with its address and its department, its
 *  self-appraisal where one is published, and apart from them what this site computes of its results. */
export function projectRecord({ site, version }: RecordSite, dossier: ProjectDossier) {
  const { project, department, appraisal } = dossier
  const { code, name } = department
  const sources = sourceRecords(site, department)
  const result = resultRecord(dossier)
  return {
    address: addressOf(site, projectPath(project)),
    version,
    ...noticeOf(site),
    department: { code, name, address: addressOf(site, departmentPath(department)), sources },
    project,
    ...(appraisal && { appraisal: appraisal.appraisal }),
    ...(result && { result }),
  }
}

/** A year's data as published beside its page: every department with its projects. */
export function yearRecord({ site, version }: RecordSite, { year }: Pick<YearDossier, 'year'>) {
  const departments = year.departments.map((department) => ({
    ...department,
    sources: sourceRecords(site, department),
  }))
  const head = { address: addressOf(site, yearPath(year.year)), version, ...noticeOf(site), region: site.region }
  return { ...head, ...year, departments }
}

/** A department's source documents with the addresses that they are published at. */
function sourceRecords(site: Site, department: Department) {
  return department.sources.map((source) => ({ address: addressOf(site, sourcePath(department, source)), ...source }))
}

/** What the site's owner says over every page, such as 虚构示例: whoever has only the data must know it too. */
function noticeOf({ notice }: Site): { readonly notice?: string } {
  return notice === undefined ? {} : { notice }
}

/** The full address of a path of the site. */
export function addressOf({ url, base }: Site, path: string): string {
  return new URL(withBase(base, path), url).href
}
