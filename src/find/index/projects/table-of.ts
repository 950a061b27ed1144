import { writtenFen } from '../../../data/json.ts'
import { amountStateOf } from '../../../model/amount.ts'
import { type Category, GROUPS, KINDS } from '../../../model/category.ts'
import type { Content } from '../../../model/content.ts'
import type { Department } from '../../../model/department.ts'
import { GRADES, type Grade } from '../../../model/grade.ts'
import type { Project } from '../../../model/project.ts'
import { formatCategory } from '../../../words/category.ts'
import { GRADE_NAMES, PENDING } from '../../../words/grade.ts'
import type { FacetValue, ProjectTable } from '../../shared/projects/table.ts'
import { facetColumnOf } from './facet-column.ts'
import { readingsOf } from './readings.ts'

/** What is known of projects beyond what they print. */
export interface Judgements {
  /** Undefined: not yet graded (待评). */
  readonly gradeOf: (department: Department, project: Project) => Grade | undefined
  /** Ids of the review rules that found something. */
  readonly rulesOf: (department: Department, project: Project) => readonly string[]
  /** Every rule, in the order in which they are offered. */
  readonly rules: readonly FacetValue[]
}

interface Row {
  readonly department: Department
  readonly project: Project
}

const byPinyin = new Intl.Collator('zh-CN')

/** Every project of the content as columns. */
export function projectTableOf(
  { version, years }: Pick<Content, 'version' | 'years'>,
  judgements: Judgements,
): ProjectTable {
  const rows = years.flatMap(({ departments }) =>
    departments.flatMap((department) => department.projects.map((project): Row => ({ department, project }))),
  )
  const names = sortedNames(rows.map(({ project }) => project.name))
  const unitNames = sortedNames(rows.map(({ department }) => department.name))
  return {
    version,
    names,
    unitNames,
    readings: readingsOf([...names, ...unitNames]),
    facets: facetsOf(rows, judgements),
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

function facetsOf(rows: readonly Row[], { gradeOf, rulesOf, rules }: Judgements): ProjectTable['facets'] {
  const years = distinct(rows.map(({ project }) => project.year)).map((year) => value(String(year), `${year}年`))
  const sources = distinct(rows.flatMap(({ project }) => sourcesOf(project))).map((source) => value(source, source))
  return {
    year: facetColumnOf(rows, years, ({ project }) => [String(project.year)]),
    unit: facetColumnOf(rows, unitsOf(rows), ({ department }) => [department.slug]),
    funding: facetColumnOf(rows, sources, ({ project }) => sourcesOf(project)),
    grade: facetColumnOf(rows, GRADE_VALUES, ({ department, project }) => [gradeOf(department, project) ?? 'pending']),
    category: facetColumnOf(rows, CATEGORY_VALUES, ({ project }) => categoriesOf(project)),
    finding: facetColumnOf(rows, rules, ({ department, project }) => rulesOf(department, project)),
  }
}

const GRADE_VALUES = [...GRADES.map((grade) => value(grade, GRADE_NAMES[grade])), value('pending', PENDING)]

const CATEGORY_VALUES = GROUPS.flatMap((group) =>
  KINDS[group].map((kind) => {
    const category = { group, kind } as Category
    return value(categoryId(category), formatCategory(category))
  }),
)

function categoryId({ group, kind }: Category): string {
  return `${group}-${kind}`
}

function categoriesOf({ indicators }: Project): string[] {
  return indicators.flatMap(({ category }) => (category ? [categoryId(category)] : []))
}

/** The sources that pay anything. */
function sourcesOf({ funding }: Project): string[] {
  return funding.filter(({ amount }) => amount.fen !== 0n).map(({ source }) => source)
}

/** Units by their newest name, in the order of its pinyin. */
function unitsOf(rows: readonly Row[]): FacetValue[] {
  const newest = new Map<string, string>()
  for (const { department } of rows) if (!newest.has(department.slug)) newest.set(department.slug, department.name)
  return [...newest].map(([id, label]) => value(id, label)).sort((a, b) => byPinyin.compare(a.label, b.label))
}

function value(id: string, label: string): FacetValue {
  return { id, label }
}

function sortedNames(names: readonly string[]): string[] {
  return distinct(names).sort(byPinyin.compare)
}

function placesOf(names: readonly string[]): Map<string, number> {
  return new Map(names.map((name, place) => [name, place]))
}

function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)]
}

function sparse(rows: readonly Row[], textOf: (row: Row) => string | undefined): Record<string, string> {
  return Object.fromEntries(
    rows.flatMap((row, place) => {
      const text = textOf(row)
      return text === undefined ? [] : [[place, text]]
    }),
  )
}
