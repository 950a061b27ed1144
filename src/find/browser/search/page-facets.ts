import type { PageFacetColumn } from '../../shared/columns.ts'
import type { FacetName, FacetValue } from '../../shared/facets.ts'
import type { Known } from '../../shared/known.ts'
import { budgetTestOf } from '../../shared/question/budget-limits.ts'
import type { Narrowing } from '../../shared/question/narrowed.ts'
import type { SearchSort } from '../../shared/sorts.ts'
import type { FacetOption } from '../question-form.ts'

/** What pages are narrowed by, as the parts of an index have it. */
export interface FacetSource {
  readonly known: Known
  yearOf(page: number): number | undefined
  /** Id of its unit. */
  unitOf(page: number): string | undefined
  /** The values of a facet that stands in files of its own, of the parts that have any of some pages. */
  columnsOf(name: FacetName, pages: readonly number[]): Promise<readonly FacetColumn[]>
  budgets(pages: readonly number[]): Promise<ReadonlyMap<number, number>>
}

interface FacetColumn extends PageFacetColumn {
  /** Numbers of the first page and of all pages. */
  readonly first: number
  readonly pages: number
  /** What the places in the sets stand for. */
  readonly values: readonly FacetValue[]
}

/** The ids of the values that a page has of a facet, and what they are called. */
interface Values {
  readonly labels: ReadonlyMap<string, string>
  idsOf(page: number): readonly string[]
}

/** What pages can be narrowed by. Files of a facet are fetched when it is first asked for. */
export class PageFacets {
  readonly #source: FacetSource

  constructor(source: FacetSource) {
    this.#source = source
  }

  /** The pages that a choice leaves, in the order it asks for. */
  async chosen(pages: readonly number[], choice: Narrowing<SearchSort>): Promise<number[]> {
    return this.#sorted(await this.#left(pages, choice), choice.sort)
  }

  /** The values of a facet that the other choices leave pages of, and the chosen one, most first; years newest first. */
  async options(pages: readonly number[], choice: Narrowing<SearchSort>, name: FacetName): Promise<FacetOption[]> {
    const { [name]: chosen, ...values } = choice.values
    const left = await this.#left(pages, { ...choice, values })
    const { labels, idsOf } = await this.#valuesOf(name, pages)
    const counts = new Map<string, number>()
    for (const id of left.flatMap(idsOf)) counts.set(id, (counts.get(id) ?? 0) + 1)
    const options = [...labels].map(([id, label]) => ({ id, label, count: counts.get(id) ?? 0 }))
    const order = (a: FacetOption, b: FacetOption) =>
      name === 'year' ? Number(b.id) - Number(a.id) : b.count - a.count || a.label.localeCompare(b.label, 'zh-CN')
    return options.filter(({ id, count }) => count > 0 || chosen?.includes(id)).sort(order)
  }

  async #left(pages: readonly number[], choice: Narrowing<SearchSort>): Promise<readonly number[]> {
    let left = pages
    for (const [name, chosen] of Object.entries(choice.values)) {
      const { idsOf } = await this.#valuesOf(name as FacetName, left)
      left = left.filter((page) => idsOf(page).some((id) => chosen.includes(id)))
    }
    const inLimits = budgetTestOf(choice)
    if (!inLimits) return left
    const budgets = await this.#source.budgets(left)
    return left.filter((page) => inLimits(budgets.get(page)))
  }

  async #valuesOf(name: FacetName, pages: readonly number[]): Promise<Values> {
    const { known, yearOf, unitOf, columnsOf } = this.#source
    if (name === 'year') {
      const labels = new Map(known.years.map((year) => [String(year), `${year}年`]))
      return { labels, idsOf: (page) => present(yearOf(page)?.toString()) }
    }
    if (name === 'unit') {
      const labels = new Map(known.units.map((unit) => [unit.id, unit.name]))
      return { labels, idsOf: (page) => present(unitOf(page)) }
    }
    return joined(await columnsOf(name, pages))
  }

  /** Pages without a budget or a year come last. */
  async #sorted(pages: readonly number[], sort?: SearchSort): Promise<number[]> {
    if (sort === undefined || sort === 'relevance') return [...pages]
    const [key, direction] = sort.split('-')
    const budgets = key === 'budget' ? await this.#source.budgets(pages) : undefined
    const keyOf = (page: number) => (budgets ? budgets.get(page) : this.#source.yearOf(page))
    const sign = direction === 'asc' ? 1 : -1
    const rank = (page: number) => sign * (keyOf(page) ?? sign * Number.POSITIVE_INFINITY)
    return pages
      .map((page) => ({ page, rank: rank(page) }))
      .sort((a, b) => (a.rank === b.rank ? 0 : a.rank - b.rank))
      .map(({ page }) => page)
  }
}

function joined(columns: readonly FacetColumn[]): Values {
  const labels = new Map<string, string>()
  for (const { values, sets } of columns) {
    for (const place of new Set(sets.flat())) {
      const { id, label } = values[place] ?? { id: '', label: '' }
      if (!labels.has(id)) labels.set(id, label)
    }
  }
  const ids = columns.map(({ first, pages, values, sets, column }) => ({
    ...{ first, pages, column },
    sets: sets.map((set) => set.flatMap((place) => present(values[place]?.id))),
  }))
  return {
    labels,
    idsOf: (page) => {
      const part = ids.find(({ first, pages }) => page >= first && page < first + pages)
      return part?.sets[part.column[page - part.first] ?? 0] ?? []
    },
  }
}

function present(id: string | undefined): string[] {
  return id === undefined ? [] : [id]
}
