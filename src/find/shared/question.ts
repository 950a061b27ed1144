import { type Choice, SORTS } from './facets.ts'
import { FACETS, type FacetName } from './record.ts'

const FEN_PER_WAN = 1_000_000

/** What a reader asks: the address of the search page says all of it. */
export interface Question {
  readonly query: string
  /** Ids of values, by facet; only those that are chosen. */
  readonly values: Partial<Readonly<Record<FacetName, string>>>
  /** Budget from and to in 万元, as typed; empty where there is no limit. */
  readonly min: string
  readonly max: string
  /** One of SORTS, or empty: best first. */
  readonly sort: string
}

/** The question of an address's part behind `?`. */
export function questionOf(search: string): Question {
  const asked = new URLSearchParams(search)
  const values = Object.fromEntries(
    FACETS.map((name) => [name, asked.get(name) ?? '']).filter(([, value]) => value !== ''),
  )
  const said = (name: string) => asked.get(name) ?? ''
  return { query: said('q'), values, min: said('min'), max: said('max'), sort: said('sort') }
}

/** A question as the part of an address behind `?`; empty when nothing is asked. */
export function searchOf({ query, values, min, max, sort }: Question): string {
  const said = Object.entries({ q: query, ...values, min, max, sort }).filter(([, value]) => value !== '')
  return new URLSearchParams(said).toString()
}

/** What a question leaves of the pages found. A limit that is no number is none. */
export function choiceOf({ values, min, max, sort }: Question): Choice {
  const [least, most] = [fenOfWan(min), fenOfWan(max)]
  const known = SORTS.find((one) => one === sort)
  return {
    values,
    ...(least !== undefined && { least }),
    ...(most !== undefined && { most }),
    ...(known && { sort: known }),
  }
}

/** Whether anything is chosen that leaves out pages or puts them in another order. */
export function narrows({ values, least, most, sort }: Choice): boolean {
  return Object.keys(values).length > 0 || least !== undefined || most !== undefined || sort !== undefined
}

function fenOfWan(typed: string): number | undefined {
  const value = Number(typed.normalize('NFKC'))
  return typed.trim() === '' || Number.isNaN(value) ? undefined : Math.round(value * FEN_PER_WAN)
}
