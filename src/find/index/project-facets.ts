import { resultGradeOf } from '../../facts/results/result-grade.ts'
import { findingsOf } from '../../findings/findings.ts'
import { FINDING_RULES, ruleOf } from '../../findings/rules.ts'
import { type Category, GROUPS, KINDS } from '../../model/category.ts'
import type { Department } from '../../model/department.ts'
import { GRADES, type Grade } from '../../model/grade.ts'
import type { Project } from '../../model/project.ts'
import type { Site } from '../../model/site.ts'
import { formatCategory } from '../../words/category.ts'
import { GRADE_NAMES, PENDING } from '../../words/grade.ts'
import { byFacet, type FacetName, type FacetValue } from '../shared/facets.ts'

/** Every facet's values of one project, each once. */
type ProjectFacets = Readonly<Record<FacetName, readonly FacetValue[]>>

/** What is known of a project beyond what it prints. */
export interface Judgement {
  /** Undefined: not yet graded (待评). */
  readonly grade: Grade | undefined
  /** Ids of the review rules that found something. */
  readonly rules: readonly string[]
}

/** How a facet is read. */
interface FacetReading {
  readonly valuesOf: (project: Project, department: Department, judgement: Judgement) => readonly FacetValue[]
  /** The order in which values are offered; absent: as projects have them, the newest first. */
  readonly compare?: (a: FacetValue, b: FacetValue) => number
}

const byPinyin = new Intl.Collator('zh-CN')

const READINGS: Readonly<Record<FacetName, FacetReading>> = {
  year: { valuesOf: ({ year }) => [yearFacet(year)] },
  unit: {
    valuesOf: (_project, { slug, name }) => [{ id: slug, label: name }],
    compare: (a, b) => byPinyin.compare(a.label, b.label),
  },
  // The sources that pay anything.
  funding: {
    valuesOf: ({ funding }) =>
      funding.filter(({ amount }) => amount.fen !== 0n).map(({ source }) => ({ id: source, label: source })),
  },
  grade: {
    valuesOf: (_project, _department, { grade }) => [gradeFacet(grade)],
    compare: inOrderOf([...GRADES, 'pending']),
  },
  category: {
    valuesOf: ({ indicators }) => indicators.flatMap(({ category }) => (category ? [categoryFacet(category)] : [])),
    compare: inOrderOf(GROUPS.flatMap((group) => KINDS[group].map((kind) => `${group}-${kind}`))),
  },
  finding: {
    valuesOf: (_project, _department, { rules }) => rules.map((rule) => ({ id: rule, label: ruleOf(rule).title })),
    compare: inOrderOf(FINDING_RULES.map(({ id }) => id)),
  },
}

/** What a project can be narrowed by. `grading` says what the site shows. */
export function projectFacetsOf(project: Project, department: Department, grading: Site['grading']): ProjectFacets {
  const grade = resultGradeOf(department, project)?.grade
  return judgedFacetsOf(project, department, {
    grade,
    rules: findingsOf(department, project, grading).map(({ rule }) => rule),
  })
}

/** The same of a project that has been judged. */
export function judgedFacetsOf(project: Project, department: Department, judgement: Judgement): ProjectFacets {
  return byFacet((name) => distinct(READINGS[name].valuesOf(project, department, judgement)))
}

/** The distinct values of a facet in the order in which they are offered. `values`: as projects have them, the newest first;
 *  where one has several labels, it is offered by its newest. */
export function offeredOf(name: FacetName, values: readonly FacetValue[]): FacetValue[] {
  const { compare = () => 0 } = READINGS[name]
  return distinct(values).sort(compare)
}

/** A year as a facet's value. */
export function yearFacet(year: number): FacetValue {
  return { id: String(year), label: `${year}年` }
}

function gradeFacet(grade: Grade | undefined): FacetValue {
  return grade ? { id: grade, label: GRADE_NAMES[grade] } : { id: 'pending', label: PENDING }
}

function categoryFacet(category: Category): FacetValue {
  return { id: `${category.group}-${category.kind}`, label: formatCategory(category) }
}

function inOrderOf(ids: readonly string[]): (a: FacetValue, b: FacetValue) => number {
  const places = new Map(ids.map((id, place) => [id, place]))
  return (a, b) => (places.get(a.id) ?? ids.length) - (places.get(b.id) ?? ids.length)
}

/** Each id once, by its first label. */
function distinct(values: readonly FacetValue[]): FacetValue[] {
  const byId = new Map<string, FacetValue>()
  for (const value of values) if (!byId.has(value.id)) byId.set(value.id, value)
  return [...byId.values()]
}
