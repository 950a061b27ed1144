import type { WrittenFen } from '../../data/json.ts'
import { FACETS, type FacetName, type FacetValue, type SearchRecord } from './record.ts'

/** Which pages have which value: `facets.json` beside the index. Pages stand as steps from the one before. */
export interface FacetTable {
  readonly facets: readonly {
    readonly name: FacetName
    readonly values: readonly (FacetValue & { readonly steps: readonly number[] })[]
  }[]
  /** Budgets in fen of the pages that have one. */
  readonly budgets: { readonly steps: readonly number[]; readonly fen: readonly WrittenFen[] }
}

/** The table of some records, numbered in their order. */
export function facetTableOf(records: readonly SearchRecord[]): FacetTable {
  const priced = records.flatMap(({ fen }, page) => (fen === undefined ? [] : [{ page, fen }]))
  return {
    facets: FACETS.map((name) => ({ name, values: valuesOf(records, name) })),
    budgets: { steps: stepsOf(priced.map(({ page }) => page)), fen: priced.map(({ fen }) => fen) },
  }
}

function valuesOf(records: readonly SearchRecord[], name: FacetName) {
  const found = new Map<string, { readonly label: string; readonly pages: number[] }>()
  for (const [page, { facets }] of records.entries()) {
    for (const { id, label } of facets[name] ?? []) {
      const value = found.get(id) ?? { label, pages: [] }
      found.set(id, value)
      value.pages.push(page)
    }
  }
  return [...found].map(([id, { label, pages }]) => ({ id, label, steps: stepsOf(pages) }))
}

/** What a reader has chosen. */
export interface Choice {
  /** Ids of values, by facet. */
  readonly values: Partial<Readonly<Record<FacetName, string>>>
  /** Budget from and to, in fen, both included. */
  readonly least?: number
  readonly most?: number
  /** Best first where absent. */
  readonly sort?: Sort
}

/** Orders that a reader can ask for. */
export const SORTS = ['budget-desc', 'budget-asc', 'year-desc', 'year-asc'] as const
export type Sort = (typeof SORTS)[number]

/** One value with how many pages would be left by choosing it. */
export interface FacetOption extends FacetValue {
  readonly count: number
}

/** A table that is asked about pages. */
export class Facets {
  readonly #pages: ReadonlyMap<FacetName, ReadonlyMap<string, { readonly label: string; readonly pages: Set<number> }>>
  readonly #budgets: ReadonlyMap<number, number>

  constructor({ facets, budgets }: FacetTable) {
    this.#pages = new Map(
      facets.map(({ name, values }) => [
        name,
        new Map(values.map(({ id, label, steps }) => [id, { label, pages: new Set(fromSteps(steps)) }])),
      ]),
    )
    this.#budgets = new Map(fromSteps(budgets.steps).map((page, index) => [page, Number(budgets.fen[index] ?? 0)]))
  }

  /** The pages that a choice leaves, in the order it asks for. */
  chosen(pages: readonly number[], choice: Choice): number[] {
    return this.#sorted(this.#left(pages, choice), choice.sort)
  }

  /** The values of a facet that the other choices leave pages of, most first; years newest first. */
  options(pages: readonly number[], choice: Choice, name: FacetName): FacetOption[] {
    const { [name]: _, ...values } = choice.values
    const left = this.#left(pages, { ...choice, values })
    const options = [...(this.#pages.get(name) ?? [])].map(([id, { label, pages: having }]) => ({
      id,
      label,
      count: left.filter((page) => having.has(page)).length,
    }))
    const order = (a: FacetOption, b: FacetOption) =>
      name === 'year' ? Number(b.id) - Number(a.id) : b.count - a.count || a.label.localeCompare(b.label, 'zh-CN')
    return options.filter(({ count }) => count > 0).sort(order)
  }

  /** What a value is called; its id where no page has it. */
  labelOf(name: FacetName, id: string): string {
    return this.#pages.get(name)?.get(id)?.label ?? id
  }

  #left(pages: readonly number[], { values, least, most }: Choice): number[] {
    const sets = Object.entries(values).map(([name, id]) => this.#pages.get(name as FacetName)?.get(id)?.pages)
    const priced = least !== undefined || most !== undefined
    return pages.filter((page) => sets.every((set) => set?.has(page)) && (!priced || this.#inRange(page, least, most)))
  }

  #inRange(page: number, least = 0, most = Number.POSITIVE_INFINITY): boolean {
    const fen = this.#budgets.get(page)
    return fen !== undefined && fen >= least && fen <= most
  }

  /** Pages without a budget or a year come last. */
  #sorted(pages: readonly number[], sort?: Sort): number[] {
    if (sort === undefined) return [...pages]
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

function stepsOf(pages: readonly number[]): number[] {
  return pages.map((page, index) => page - (pages[index - 1] ?? 0))
}

function fromSteps(steps: readonly number[]): number[] {
  let page = 0
  return steps.map((step) => {
    page += step
    return page
  })
}
