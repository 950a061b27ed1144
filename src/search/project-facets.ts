import { formatCategory } from '../format/category.ts'
import { PENDING } from '../format/grade.ts'
import type { Department } from '../model/department.ts'
import type { Project } from '../model/project.ts'
import type { FacetValue, SearchRecord } from './record.ts'

/** What a project can be narrowed by. */
export function projectFacetsOf(project: Project, department: Department): SearchRecord['facets'] {
  return {
    year: [yearFacet(project.year)],
    unit: [{ id: department.slug, label: department.name }],
    funding: fundingFacets(project),
    grade: [{ id: 'pending', label: PENDING }],
    category: categoryFacets(project),
  }
}

/** A year as a facet's value. */
export function yearFacet(year: number): FacetValue {
  return { id: String(year), label: `${year}年` }
}

/** The sources that pay anything. */
function fundingFacets({ funding }: Project): FacetValue[] {
  const paying = funding.filter(({ amount }) => amount.fen !== 0)
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
