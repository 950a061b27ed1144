import { departmentsOf, type UnitHistory } from '../facts/unit-history.ts'
import type { ProjectRow } from '../facts/unit-rows.ts'
import type { Content } from '../model/content.ts'
import { departmentPath, unitPath } from '../words/address.ts'
import { addressOf } from './records.ts'

/** A unit's data as published beside its page: its years, and its projects by lineage, each year by address parts.
 *  The pages that compare projects read from it what else may be chosen. */
export function unitRecord({ site, version }: Content, history: UnitHistory, rows: readonly ProjectRow[]) {
  const { slug, name, formerNames } = history
  return {
    address: addressOf(site, unitPath(slug)),
    version,
    slug,
    name,
    formerNames,
    years: departmentsOf(history).map((department) => ({
      year: department.year,
      name: department.name,
      address: addressOf(site, departmentPath(department)),
    })),
    projects: rows.map((row) => ({
      name: row.name,
      years: row.projects.map(({ year, unit, slug: project, name: printed, budget }) => ({
        ...{ year, unit, slug: project, name: printed, budget },
      })),
    })),
  }
}
