import { FACETS, type FacetName } from './table.ts'

const FEN_PER_WAN = 1_000_000

/** Orders that a reader can ask for; without one, newest year first and then as in the documents. */
export const SORTS = ['budget-desc', 'budget-asc', 'year-asc', 'name', 'unit'] as const
export type Sort = (typeof SORTS)[number]

/** What a reader asks of all projects: the address of the page says all of it. */
export interface Question {
  readonly query: string
  /** Ids of values, by facet; only those that are chosen. */
  readonly values: Partial<Readonly<Record<FacetName, string>>>
  /** Budget from and to in 万元, as typed; empty where there is no limit. */
  readonly min: string
  readonly max: string
  readonly sort?: Sort
  /** From 1. */
  readonly page: number
}

/** The question of an address's part behind `?`. What cannot be understood is left out. */
export function questionOf(search: string): Question {
  const asked = new URLSearchParams(search)
  const said = (name: string) => asked.get(name)?.trim() ?? ''
  const values = Object.fromEntries(FACETS.map((name) => [name, said(name)]).filter(([, id]) => id !== ''))
  const sort = SORTS.find((one) => one === said('sort'))
  const page = Math.max(1, Math.floor(Number(said('page'))) || 1)
  return { query: said('q'), values, min: said('min'), max: said('max'), page, ...(sort && { sort }) }
}

/** A question as the part of an address behind `?`; empty when nothing is asked. */
export function searchOf({ query, values, min, max, sort, page }: Question): string {
  const chosen = FACETS.map((name) => [name, values[name] ?? ''])
  const from = page > 1 ? String(page) : ''
  const said = [['q', query], ...chosen, ['min', min], ['max', max], ['sort', sort ?? ''], ['page', from]]
  return new URLSearchParams(said.filter(([, text]) => text !== '')).toString()
}

/** An amount in 万元 as typed, in fen; undefined where it is no number. */
export function fenOfWan(typed: string): number | undefined {
  const text = typed.normalize('NFKC').replace(/[,\s]|万元?$/g, '')
  const value = Number(text)
  return text === '' || !Number.isFinite(value) ? undefined : Math.round(value * FEN_PER_WAN)
}
