import { writtenFen } from '../../../data/json.ts'
import type { SiteDossier } from '../../../dossier/site-dossier.ts'
import { amountStateOf } from '../../../model/amount.ts'
import { byFacet } from '../../shared/facets.ts'
import type { ProjectTable } from '../../shared/projects/table.ts'
import { type FacetedProject, type OrderedRules, projectFacetsOf } from '../project-facets.ts'
import { facetColumnOf } from './facet-column.ts'
import { readingsOf } from './readings.ts'

/** What the table is made of: a part of the site's dossier. */
interface Tabled extends Pick<SiteDossier, 'version'> {
  readonly projects: readonly FacetedProject[]
  readonly rules: OrderedRules
}

const byPinyin = new Intl.Collator('zh-CN')

/** Every project of the site as columns. */
export function projectTableOf({ version, projects: rows, rules }: Tabled): ProjectTable {
  const names = sortedNames(rows.map(({ project }) => project.name))
  const unitNames = sortedNames(rows.map(({ department }) => department.name))
  const facets = rows.map(projectFacetsOf)
  return {
    version,
    names,
    unitNames,
    readings: readingsOf([...names, ...unitNames]),
    facets: byFacet((name) =>
      facetColumnOf(
        name,
        facets.map((values) => values[name]),
        rules,
      ),
    ),
    ...columnsOf(rows, placesOf(names), placesOf(unitNames)),
  }
}

function columnsOf(
  rows: readonly FacetedProject[],
  names: ReadonlyMap<string, number>,
  unitNames: ReadonlyMap<string, number>,
) {
  return {
    name: rows.map(({ project }) => names.get(project.name) ?? 0),
    unitName: rows.map(({ department }) => unitNames.get(department.name) ?? 0),
    code: rows.map(({ project }) => project.code ?? ''),
    slug: sparse(rows, ({ project: { slug, code } }) => (slug === code?.toLowerCase() ? undefined : slug)),
    fen: rows.map(({ project }) => writtenFen(project.budget.fen ?? 0n)),
    unpriced: sparse(rows, ({ project }) => amountStateOf(project.budget)),
    indicators: rows.map(({ project }) => project.indicators.length),
  }
}

function sortedNames(names: readonly string[]): string[] {
  return [...new Set(names)].sort(byPinyin.compare)
}

function placesOf(names: readonly string[]): Map<string, number> {
  return new Map(names.map((name, place) => [name, place]))
}

function sparse(
  rows: readonly FacetedProject[],
  textOf: (row: FacetedProject) => string | undefined,
): Record<string, string> {
  return Object.fromEntries(
    rows.flatMap((row, place) => {
      const text = textOf(row)
      return text === undefined ? [] : [[place, text]]
    }),
  )
}
