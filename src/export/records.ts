import { departmentPath, projectPath, withBase, yearPath } from '../format/address.ts'
import type { Content, Year } from '../model/content.ts'
import type { Department } from '../model/department.ts'
import type { Project } from '../model/project.ts'
import type { Site } from '../model/site.ts'

/** A project's data as published beside its page: the model as it is, with its address and its department. */
export function projectRecord({ site, version }: Content, department: Department, project: Project) {
  const { name, sources } = department
  return {
    address: addressOf(site, projectPath(project)),
    version,
    department: { code: department.code, name, address: addressOf(site, departmentPath(department)), sources },
    project,
  }
}

/** A year's data as published beside its page: every department with its projects. */
export function yearRecord({ site, version }: Content, year: Year) {
  return { address: addressOf(site, yearPath(year.year)), version, region: site.region, ...year }
}

/** A record as the bytes of a JSON file. */
export function jsonText(record: object): string {
  return `${JSON.stringify(record, undefined, 2)}\n`
}

function addressOf({ url, base }: Site, path: string): string {
  return new URL(withBase(base, path), url).href
}
