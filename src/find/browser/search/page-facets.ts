import { budgetTestOf } from '../../shared/budget-limits.ts'
import { type FacetTable, pagesOfSteps } from '../../shared/facet-table.ts'
import type { FacetName } from '../../shared/facets.ts'
import type { Question } from '../../shared/question.ts'
import type { SearchSort } from '../../shared/sorts.ts'
import type { FacetOption } from '../question-form.ts'

/** What a reader narrows what was found by, and its order. */
export type Narrowing = Omit<Question<SearchSort>, 'query' | 'page'>

/** A table of facets that is asked about pages. */
export class PageFacets {
  readonly #pages: ReadonlyMap<FacetName, ReadonlyMap<string, { readonly label: string; readonly pages: Set<number> }>>
  readonly #budgets: ReadonlyMap<number, number>

  constructor({ facets, budgets }: FacetTable) {
    this.#pages = new Map(
      facets.map(({ name, values }) => [
        name,
        new Map(values.map(({ id, label, steps }) => [id, { label, pages: new Set(pagesOfSteps(steps)) }])),
      ]),
    )
    this.#budgets = new Map(pagesOfSteps(budgets.steps).map((page, index) => [page, Number(budgets.fen[index] ?? 0)]))
  }

  /** The pages that a choice leaves, in the order it asks for. */
  chosen(pages: readonly number[], choice: Narrowing): number[] {
    return this.#sorted(this.#left(pages, choice), choice.sort)
  }

  /** The values of a facet that the other choices leave pages of, and the chosen one, most first; years newest first. */
  options(pages: readonly number[], choice: Narrowing, name: FacetName): FacetOption[] {
    const { [name]: chosen, ...values } = choice.values
    const left = this.#left(pages, { ...choice, values })
    const options = [...(this.#pages.get(name) ?? [])].map(([id, { label, pages: having }]) => ({
      id,
      label,
      count: left.filter((page) => having.has(page)).length,
    }))
    const order = (a: FacetOption, b: FacetOption) =>
      name === 'year' ? Number(b.id) - Number(a.id) : b.count - a.count || a.label.localeCompare(b.label, 'zh-CN')
    return options.filter(({ id, count }) => count > 0 || id === chosen).sort(order)
  }

  #left(pages: readonly number[], choice: Narrowing): number[] {
    const sets = Object.entries(choice.values).map(([name, id]) => this.#pages.get(name as FacetName)?.get(id)?.pages)
    const inLimits = budgetTestOf(choice)
    return pages.filter((page) => sets.every((set) => set?.has(page)) && (inLimits?.(this.#budgets.get(page)) ?? true))
  }

  /** Pages without a budget or a year come last. */
  #sorted(pages: readonly number[], sort?: SearchSort): number[] {
    if (sort === undefined || sort === 'relevance') return [...pages]
    const [key, direction] = sort.split('-')
    const sortedBy = key === 'budget' ? (page: number) => this.#budgets.get(page) : this.#yearOf()
    const sign = direction === 'asc' ? 1 : -1
    const rank = (page: number) => sign * (sortedBy(page) ?? sign * Number.POSITIVE_INFINITY)
    return pages
      .map((page) => ({ page, rank: rank(page) }))
      .sort((a, b) => (a.rank === b.rank ? 0 : a.rank - b.rank))
      .map(({ page }) => page)
  }

  #yearOf(): (page: number) => number | undefined {
    const years = new Map<number, number>()
    for (const [id, { pages }] of this.#pages.get('year') ?? []) for (const page of pages) years.set(page, Number(id))
    return (page) => years.get(page)
  }
}
