import { writtenFen } from '../../../data/json.ts'
import type { ProjectDossier } from '../../../dossier/project-dossier.ts'
import type { SiteDossier } from '../../../dossier/site-dossier.ts'
import { amountStateOf } from '../../../model/amount.ts'
import { byFacet } from '../../shared/facets.ts'
import type { ProjectTable } from '../../shared/projects/table.ts'
import { type FacetedProject, type OrderedRules, projectFacetsOf } from '../project-facets.ts'
import { facetColumnOf } from './facet-column.ts'
import { readingsOf } from './readings.ts'

/** A project of the table: a part of its dossier. */
interface TabledProject extends FacetedProject {
  readonly appraisal: { readonly execution: Pick<Execution, 'computed'> | undefined } | undefined
}

type Execution = NonNullable<NonNullable<ProjectDossier['appraisal']>['execution']>

/** What the table is made of: a part of the site's dossier. */
interface Tabled extends Pick<SiteDossier, 'version'> {
  readonly projects: readonly TabledProject[]
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
  rows: readonly TabledProject[],
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
    execution: sparse(rows, ({ appraisal }) => appraisal?.execution?.computed),
  }
}

function sortedNames(names: readonly string[]): string[] {
  return [...new Set(names)].sort(byPinyin.compare)
}

function placesOf(names: readonly string[]): Map<string, number> {
  return new Map(names.map((name, place) => [name, place]))
}

/** What only some of the rows have, by their places. */
function sparse<Row, Value>(rows: readonly Row[], partOf: (row: Row) => Value | undefined): Record<string, Value> {
  return Object.fromEntries(
    rows.flatMap((row, place) => {
      const value = partOf(row)
      return value === undefined ? [] : [[place, value]]
    }),
  )
}
