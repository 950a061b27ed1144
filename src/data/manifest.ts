import { hasTargets, isAppraised } from '../dossier/parts.ts'
import type { SiteDossier } from '../dossier/site-dossier.ts'
import type { UnitDossier } from '../dossier/unit-dossier.ts'
import type { YearDossier } from '../dossier/year-dossier.ts'
import type { Total } from '../model/amount.ts'
import { MANIFEST_FORMAT, type Manifest } from '../model/manifest.ts'
import { writtenFen } from './json.ts'
import { nameListsOf } from './name-lists.ts'
import { addressOf, noticeOf } from './records.ts'

/** What a site says of itself for those who list sites: totals, units, coverage, and where it is searched. */
export function manifestOf(dossier: SiteDossier): Manifest {
  const { site, updated, version, published, years, units, coverage } = dossier
  return {
    format: MANIFEST_FORMAT,
    ...{ name: site.name, region: site.region, address: addressOf(site, '/'), ...noticeOf(site) },
    ...{ updated, version, ...(published && { published }) },
    search: { page: 'search/', entry: 'pagefind/entry.json' },
    years: years.map((year, index) => {
      const { targets = 0, appraised = 0, missing = 0 } = coverage.years[index] ?? {}
      const monitoring = year.departments.filter(({ department }) => department.monitoring).length
      return { ...yearOf(year), targets, appraisals: appraised, monitoring, unpublished: missing }
    }),
    units: units.map(unitOf).sort((a, b) => (a.id < b.id ? -1 : 1)),
    names: years.flatMap((year) => {
      const files = nameListsOf(dossier, year).length
      return files > 0 ? [{ year: year.year.year, files }] : []
    }),
  }
}

function yearOf({ year, projects, budget }: YearDossier) {
  return { year: year.year, projects: projects.length, ...moneyOf(budget) }
}

function unitOf({ history, departments }: UnitDossier): Manifest['units'][number] {
  return {
    ...{ id: history.slug, name: history.name },
    years: departments.map(({ department, projects, budget }) => ({
      ...{ year: department.year, projects: projects.length, ...moneyOf(budget) },
      ...(hasTargets(department) && { targets: true as const }),
      ...(isAppraised(department) && { appraisals: true as const }),
      ...(department.monitoring && { monitoring: true as const }),
    })),
  }
}

function moneyOf({ fen, missing }: Total) {
  return { fen: writtenFen(fen), ...(missing > 0 && { missing }) }
}
