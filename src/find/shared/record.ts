import type { WrittenFen } from '../../data/json.ts'
import type { NoNumber } from '../../model/absence.ts'
import type { FacetName, FacetValue } from './facets.ts'

/** What a page answers to a question of money, progress or grade. */
export type FactPart = 'budget' | 'revised' | 'executed' | 'rate' | 'score' | 'grade' | 'attained'

/** One such answer in the words of the page. */
export interface RecordFact {
  readonly part: FactPart
  readonly label: string
  /** As printed. */
  readonly text: string
  /** Where it stands, as in `RecordRow`. */
  readonly anchor?: string
  readonly url?: string
}

/** One row of a page, or of one that belongs to it: what a hit links to and shows. */
export interface RecordRow {
  /** Id of the element on the page; absent where the page has none for it. */
  readonly anchor?: string
  /** Address of the page that has the element, with the site's base; absent where it is the record's own. */
  readonly url?: string
  /** What the row is, such as `绩效指标 3`. */
  readonly label: string
  /** The row's own name, shown where the match is elsewhere in it. */
  readonly name?: string
  /** Texts as printed; a phrase is not looked for across two of them. */
  readonly cells: readonly string[]
  /** The amount that the row prints, in fen; it can be found in any form that it is typed in. */
  readonly fen?: WrittenFen
}

/** What can be found: pages of projects and departments, terms of the glossary, review rules with their lists. */
export type RecordKind = 'project' | 'department' | 'term' | 'rule'

/** A project in an earlier year. */
export interface EarlierYear {
  readonly year: number
  /** Address with the site's base. */
  readonly url: string
  /** The budget as printed with its unit. */
  readonly budget: string
  /** The budget in fen, where it is a number. */
  readonly fen?: WrittenFen
  /** What the department says of it, as a value of the facet `grade`. */
  readonly grade: FacetValue
}

/** A page, a term of the glossary or a review rule, as search shows it. */
export interface SearchRecord {
  readonly kind: RecordKind
  /** Address with the site's base. */
  readonly url: string
  readonly name: string
  /** Pinyin of the name: one syllable for each Han character, other characters as they are. */
  readonly pinyin: readonly string[]
  /** Unit or project code as printed. */
  readonly code?: string
  readonly year?: number
  /** Name of the unit it belongs to. */
  readonly unit?: string
  /** The budget as printed with its unit. */
  readonly budget?: string
  /** The budget in fen, where it is a number. */
  readonly fen?: WrittenFen
  /** Why a project's budget has no number. */
  readonly state?: NoNumber
  /** What it can be narrowed by; a page has several values of some. */
  readonly facets: Partial<Readonly<Record<FacetName, readonly FacetValue[]>>>
  readonly rows: readonly RecordRow[]
  /** What it answers to questions; terms and rules answer none. */
  readonly facts?: readonly RecordFact[]
  /** The same project in earlier years, newest first; absent where there is none. */
  readonly earlier?: readonly EarlierYear[]
}

/** The cells that print anything. */
export function present(cells: readonly (string | undefined)[]): string[] {
  return cells.filter((cell) => cell !== undefined).filter((cell) => cell.trim() !== '')
}
