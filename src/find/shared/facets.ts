/** What can be narrowed by, in the order of the forms: the name of each facet in addresses, and its label. How its values are
 *  read from a project: `find/index/project-facets`. */
export const FACET_LABELS = {
  year: '年度',
  unit: '单位',
  funding: '资金来源',
  grade: '部门自评',
  attained: '达到没有',
  category: '指标类别',
  finding: '审查要点',
} as const

/** A facet, by its name in addresses. */
export type FacetName = keyof typeof FACET_LABELS

/** The names of all facets, in the order of the forms. */
export const FACETS = Object.keys(FACET_LABELS) as FacetName[]

/** One value of a facet: its name in addresses, and in words. */
export interface FacetValue {
  readonly id: string
  readonly label: string
}

/** Something for each facet. */
export function byFacet<Value>(make: (name: FacetName) => Value): Readonly<Record<FacetName, Value>> {
  return Object.fromEntries(FACETS.map((name) => [name, make(name)])) as Record<FacetName, Value>
}
