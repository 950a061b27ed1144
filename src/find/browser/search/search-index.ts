import type { Known } from '../../shared/known.ts'
import type { Readings } from '../../shared/projects/table.ts'
import type { RecordKind, SearchRecord } from '../../shared/record.ts'
import type { PageFacets } from './page-facets.ts'

/** A name and the pages that have it. */
export interface NamedPages {
  readonly name: string
  /** Runs of pages. */
  readonly pages: readonly (readonly [first: number, count: number])[]
}

/** Pages that print some letters in their texts; their names and codes are not looked at. */
interface Holding {
  /** Without doubt. */
  readonly certain: ReadonlySet<number>
  /** These have every pair of the letters, of which a few pages in ten thousand do not print them together: their record tells. */
  readonly likely: ReadonlySet<number>
}

/** Pages that have all pairs of some letters, with these: a few in ten thousand do not print them together. Their records tell. */
export type Doubts = ReadonlyMap<number, readonly string[]>

/** Where a code has some letters. */
export type CodeMatch = 'whole' | 'opening' | 'inside'

/** An opened index. Pages are numbered from 0: the newest year's first; terms and rules last. What `read` of a file throws is
 *  thrown, so that what could not be asked is never taken for nothing found. */
export interface SearchIndex {
  readonly known: Known
  readonly pages: number
  /** Distinct names of all pages. */
  readonly names: readonly NamedPages[]
  kindOf(page: number): RecordKind
  yearOf(page: number): number | undefined
  /** Id of its unit. */
  unitOf(page: number): string | undefined
  /** The newest page of the same project through the years; the page itself where there is none. */
  groupOf(page: number): number
  /** How names are read in pinyin. */
  readings(): Promise<Readings>
  /** Pages whose texts print some letters (as `lettersOf` gives them). */
  holding(letters: string): Promise<Holding>
  /** Pages whose project or unit code has some letters, only letters and digits of ASCII in lower case. */
  coded(letters: string): Promise<ReadonlyMap<number, CodeMatch>>
  /** Pages that print an amount, in fen, as a value of their own. */
  priced(fen: bigint): Promise<ReadonlySet<number>>
  /** Pages whose texts hold at least a share of the letters' pairs, 0–1, with the share. */
  covering(letters: string, least: number): Promise<ReadonlyMap<number, number>>
  /** Whether a page's record prints some letters together in a text. */
  prints(page: number, letters: string): Promise<boolean>
  /** Budgets in fen of some pages; undefined where a page has no number. */
  budgets(pages: readonly number[]): Promise<ReadonlyMap<number, number>>
  readonly facets: PageFacets
  record(page: number): Promise<SearchRecord>
}
