/** The orders that a reader can ask for: the name of each in addresses, and its label. */
export const SORT_LABELS = {
  relevance: '最相关在前',
  'budget-desc': '预算从多到少',
  'budget-asc': '预算从少到多',
  'year-desc': '年度从新到旧',
  'year-asc': '年度从旧到新',
  name: '项目名称',
  unit: '单位名称',
} as const

/** An order, by its name in addresses. */
export type Sort = keyof typeof SORT_LABELS

/** What the search page offers. The first order of a page is its own: it holds where none is chosen. */
export const SEARCH_SORTS = [
  'relevance',
  'budget-desc',
  'budget-asc',
  'year-desc',
  'year-asc',
] as const satisfies readonly Sort[]

/** What the page of all projects offers. */
export const PROJECT_SORTS = [
  'year-desc',
  'year-asc',
  'budget-desc',
  'budget-asc',
  'name',
  'unit',
] as const satisfies readonly Sort[]

/** An order of the search page. */
export type SearchSort = (typeof SEARCH_SORTS)[number]

/** An order of the page of all projects. */
export type ProjectSort = (typeof PROJECT_SORTS)[number]
