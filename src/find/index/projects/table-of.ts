import { writtenFen } from '../../../data/json.ts'
import { amountStateOf } from '../../../model/amount.ts'
import type { Content } from '../../../model/content.ts'
import type { Department } from '../../../model/department.ts'
import type { Project } from '../../../model/project.ts'
import { byFacet } from '../../shared/facets.ts'
import type { ProjectTable } from '../../shared/projects/table.ts'
import { type Judgement, judgedFacetsOf } from '../project-facets.ts'
import { facetColumnOf } from './facet-column.ts'
import { readingsOf } from './readings.ts'

interface Row {
  readonly department: Department
  readonly project: Project
}

const byPinyin = new Intl.Collator('zh-CN')

/** Every project of the content as columns. `judge` says what is known of each beyond what it prints. */
export function projectTableOf(
  { version, years }: Pick<Content, 'version' | 'years'>,
  judge: (department: Department, project: Project) => Judgement,
): ProjectTable {
  const rows = years.flatMap(({ departments }) =>
    departments.flatMap((department) => department.projects.map((project): Row => ({ department, project }))),
  )
  const names = sortedNames(rows.map(({ project }) => project.name))
  const unitNames = sortedNames(rows.map(({ department }) => department.name))
  const facets = rows.map(({ department, project }) => judgedFacetsOf(project, department, judge(department, project)))
  return {
    version,
    names,
    unitNames,
    readings: readingsOf([...names, ...unitNames]),
    facets: byFacet((name) =>
      facetColumnOf(
        name,
        facets.map((values) => values[name]),
      ),
    ),
    ...columnsOf(rows, placesOf(names), placesOf(unitNames)),
  }
}

function columnsOf(rows: readonly Row[], names: ReadonlyMap<string, number>, unitNames: ReadonlyMap<string, number>) {
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

function sparse(rows: readonly Row[], textOf: (row: Row) => string | undefined): Record<string, string> {
  return Object.fromEntries(
    rows.flatMap((row, place) => {
      const text = textOf(row)
      return text === undefined ? [] : [[place, text]]
    }),
  )
}
