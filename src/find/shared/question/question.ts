import { FACETS, type FacetName } from '../facets.ts'
import type { Sort } from '../sorts.ts'
import { budgetTestOf } from './budget-limits.ts'

/** The fields of a form that asks, by their names in addresses. The number of a list's page has no field. */
export const FIELDS = ['q', ...FACETS, 'min', 'max', 'sort'] as const

/** What a reader asks of the projects, or of everything that can be found: the address of the page says all of it. `Order`:
 *  the orders that the page offers. */
export interface Question<Order extends Sort> {
  readonly query: string
  /** Ids of values, by facet; only those that are chosen. */
  readonly values: Partial<Readonly<Record<FacetName, string>>>
  /** Budget from and to, as typed; empty where there is no limit. */
  readonly min: string
  readonly max: string
  /** Absent: the page's own order. */
  readonly sort?: Order
  /** From 1. */
  readonly page: number
}

/** The question of an address's part behind `?`, or of a form's fields. What cannot be understood is left out, and so is
 *  an order that is not among `sorts` or is the page's own, the first of them. */
export function questionOf<Order extends Sort>(search: string, sorts: readonly Order[]): Question<Order> {
  const asked = new URLSearchParams(search)
  const said = (name: string) => asked.get(name)?.trim() ?? ''
  const values = Object.fromEntries(FACETS.map((name) => [name, said(name)]).filter(([, id]) => id !== ''))
  const sort = sorts.slice(1).find((order) => order === said('sort'))
  const page = Math.max(1, Math.floor(Number(said('page'))) || 1)
  return { query: said('q'), values, min: said('min'), max: said('max'), page, ...(sort && { sort }) }
}

/** A question as the part of an address behind `?`; empty when nothing is asked. */
export function searchOf({ query, values, min, max, sort, page }: Question<Sort>): string {
  const chosen = FACETS.map((name) => [name, values[name] ?? ''])
  const from = page > 1 ? String(page) : ''
  const said = [['q', query], ...chosen, ['min', min], ['max', max], ['sort', sort ?? ''], ['page', from]]
  return new URLSearchParams(said.filter(([, text]) => text !== '')).toString()
}

/** Whether anything is chosen that leaves out what was found or puts it in another order. */
export function narrows(question: Question<Sort>): boolean {
  return Object.keys(question.values).length > 0 || budgetTestOf(question) !== undefined || question.sort !== undefined
}
