import type { SearchRecord } from './record.ts'

/** One page that Pagefind found. `id` names it; `data` fetches it. */
export interface PagefindResult {
  readonly id: string
  readonly score: number
  data(): Promise<{ readonly record: SearchRecord }>
}

/** The part of Pagefind's own interface that search uses. A quoted term is a phrase; `null` asks for every page. */
export interface Pagefind {
  search(
    term: string | null,
    options?: { readonly filters?: Readonly<Record<string, readonly string[]>> },
  ): Promise<{ readonly results: readonly PagefindResult[] }>
  /** Every filter with its values and how many pages have each. */
  filters(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>
}
