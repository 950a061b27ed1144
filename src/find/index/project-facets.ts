import { resultGradeOf } from '../../facts/results/result-grade.ts'
import { findingsOf } from '../../findings/findings.ts'
import { ruleOf } from '../../findings/rules.ts'
import type { Department } from '../../model/department.ts'
import type { Project } from '../../model/project.ts'
import type { Site } from '../../model/site.ts'
import { formatCategory } from '../../words/category.ts'
import { GRADE_NAMES, PENDING } from '../../words/grade.ts'
import type { FacetValue, SearchRecord } from '../shared/record.ts'

/** What a project can be narrowed by. `grading` says what the site shows. */
export function projectFacetsOf(
  project: Project,
  department: Department,
  grading: Site['grading'],
): Required<SearchRecord['facets']> {
  return {
    year: [yearFacet(project.year)],
    unit: [{ id: department.slug, label: department.name }],
    funding: fundingFacets(project),
    grade: [gradeFacet(project, department)],
    category: categoryFacets(project),
    finding: distinct(
      findingsOf(department, project, grading).map(({ rule }) => ({ id: rule, label: ruleOf(rule).title })),
    ),
  }
}

/** A year as a facet's value. */
export function yearFacet(year: number): FacetValue {
  return { id: String(year), label: `${year}年` }
}

function gradeFacet(project: Project, department: Department): FacetValue {
  const grade = resultGradeOf(department, project)?.grade
  return grade ? { id: grade, label: GRADE_NAMES[grade] } : { id: 'pending', label: PENDING }
}

/** The sources that pay anything. */
function fundingFacets({ funding }: Project): FacetValue[] {
  const paying = funding.filter(({ amount }) => amount.fen !== 0n)
  return distinct(paying.map(({ source }) => ({ id: source, label: source })))
}

function categoryFacets({ indicators }: Project): FacetValue[] {
  return distinct(
    indicators.flatMap(({ category }) =>
      category ? [{ id: `${category.group}-${category.kind}`, label: formatCategory(category) }] : [],
    ),
  )
}

function distinct(values: readonly FacetValue[]): FacetValue[] {
  return [...new Map(values.map((value) => [value.id, value])).values()]
}
