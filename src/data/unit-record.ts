import type { UnitDossier } from '../dossier/unit-dossier.ts'
import { departmentPath, unitPath } from '../words/address.ts'
import { addressOf, type RecordSite } from './records.ts'

/** A unit's data as published beside its page: its years, and its projects by lineage, each year by address parts.
 *  The pages that compare projects read from it what else may be chosen. */
export function unitRecord({ site, version }: RecordSite, { history, departments, rows }: UnitDossier) {
  const { slug, name, formerNames } = history
  return {
    address: addressOf(site, unitPath(slug)),
    version,
    slug,
    name,
    formerNames,
    years: departments.map(({ department }) => ({
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
