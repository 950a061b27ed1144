import type { DepartmentDossier } from '../../../src/dossier/department-dossier.ts'
import type { ProjectDossier } from '../../../src/dossier/project-dossier.ts'
import { type SiteDossier, siteDossierOf } from '../../../src/dossier/site-dossier.ts'
import type { Department } from '../../../src/model/department.ts'
import { type Site, siteSchema } from '../../../src/model/site.ts'

/** The settings of a site of the plainest kind. */
export const SITE: Site = siteSchema.parse({
  ...{ name: '明账', region: '某县', description: '示例', url: 'https://example.org' },
})

/** A site of these units, newest year first, with the parts that a test is about. */
export function siteWith(departments: readonly Department[], site: Site = SITE): SiteDossier {
  const years = [...Map.groupBy(departments, ({ year }) => year)]
    .map(([year, published]) => ({ year, departments: published }))
    .sort((a, b) => b.year - a.year)
  return siteDossierOf({ site, glossary: [], units: [], version: '0123456789ab', updated: '2026-02-01', years })
}

/** The dossier of the only unit of a site. */
export function onlyUnitOf(department: Department): DepartmentDossier {
  const [only] = siteWith([department]).departments
  if (!only) throw new Error('The site has one unit.')
  return only
}

/** The dossier of the only project of a unit. */
export function onlyProjectOf(department: Department, site: Site = SITE): ProjectDossier {
  const [first, ...others] = siteWith([department], site).projects
  if (!first || others.length > 0) throw new Error('The unit has one project.')
  return first
}
