import type { FacetName } from '../facets.ts'
import type { Sort } from '../sorts.ts'

/** What a question is after: how much money, how far it got, how it was judged, or which projects. */
export type Asked = 'money' | 'progress' | 'grade' | 'list'

/** What something typed stands for: a value of a facet, one of `ids`; limits in fen, both included; an order. */
export type Condition =
  | { readonly kind: 'value'; readonly facet: FacetName; readonly ids: readonly string[] }
  | { readonly kind: 'budget'; readonly min?: number; readonly max?: number }
  | { readonly kind: 'sort'; readonly sort: Extract<Sort, `budget-${string}`> }

/** A stretch of the query that means more than its letters. `start` and `end` are code units of the query; taking the part off the
 *  question is cutting this stretch out. */
export interface UnderstoodPart {
  readonly start: number
  readonly end: number
  /** What it means: the words of its chip, such as `2025年`, `云溪县教育局` or `预算：50万以上`. */
  readonly label: string
  readonly condition: Condition
}

/** A text that must be found. */
export interface LeftText {
  readonly text: string
  /** The amount in fen that it may mean. */
  readonly fen?: bigint
  /** It stood between quotation marks: it is looked for as it stands, never cut. */
  readonly quoted: boolean
  /** What of it must be found where nothing has it whole: without 项目, cut at 的. */
  readonly core: readonly string[]
}

/** A query in one reading. */
export interface Understood {
  /** In the order typed; they never overlap. */
  readonly parts: readonly UnderstoodPart[]
  /** What is left when the parts and the words of a question are taken out, each once. */
  readonly texts: readonly LeftText[]
  /** What is asked; absent where the reading takes it for no question. `sure`: the words cannot be meant as a text to look for. */
  readonly asked?: { readonly what: Asked; readonly sure: boolean }
}

/** The two readings of a query. Nothing that is uncertain is understood. */
export interface UnderstoodQuery {
  /** What is looked for: what was typed, up to MOST_CHARACTERS. */
  readonly query: string
  /** More was typed than is looked for. */
  readonly cut: boolean
  /** Word by word between white space; only years, limits of budgets and amounts that stand alone are more than their letters. */
  readonly asTyped: Understood
  /** With units, years, limits and values inside of words, and words of a question taken for what they mean. Absent where that
   *  changes nothing. */
  readonly meant?: Understood
}
