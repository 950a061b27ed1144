import type { SiteDossier } from '../dossier/site-dossier.ts'
import type { Project } from '../model/project.ts'

/** What a prepared table (现成的问题) is worked out from. */
export type AskedSite = Pick<SiteDossier, 'years' | 'newest' | 'newestAppraised' | 'projects'>

/** What a column holds. `money`: integer fen. `difference`: integer fen with a sign. `share`: 0–1 or more. `growth`: a share
 *  with a sign, 0.1 is a tenth more. `count`: a whole number. `text`: words, or a value as printed. */
export type ColumnKind = 'money' | 'difference' | 'share' | 'growth' | 'count' | 'text'

/** A column behind those that say whose a row is. */
export interface Column {
  readonly name: string
  readonly kind: ColumnKind
  /** There is room for it on wide screens only; the file has it always. */
  readonly wide?: true
}

/** What stands in a row under a column; undefined where there is nothing to say. */
export type Value = bigint | number | string | undefined

/** One row. */
export interface PreparedRow {
  readonly year: number
  /** Name of the unit. */
  readonly unit: string
  /** Absent where the row is of a unit. */
  readonly project?: Project
  /** Where it is to be read, from the site's root; absent where no page is about it. */
  readonly path?: string
  /** A value a column, in the order of the columns. */
  readonly values: readonly Value[]
  /** What its values must not be read without. */
  readonly note?: string
}

/** What came of a question. */
export interface Answer {
  /** The year that it is about; undefined where the site has none that could be asked. */
  readonly year: number | undefined
  /** The weightiest first. */
  readonly rows: readonly PreparedRow[]
  /** How many there are that could be compared: the denominator. */
  readonly compared: number
}

/** What the questions are about, in the order in which they are listed. */
export type PreparedGroup = 'money' | 'projects' | 'targets' | 'spending' | 'results' | 'publication'

/** A question that people ask, with the table that answers it. */
export interface PreparedTable {
  /** Last part of its address, in lower case. */
  readonly id: string
  readonly group: PreparedGroup
  /** The question, without a mark at its end. */
  readonly title: string
  /** How it is worked out, in two sentences. */
  readonly method: string
  /** What was compared, with its measure word, such as `个两年都有、预算都有数字的项目`. */
  readonly among: string
  /** The measure word of a row with what it is, such as `个项目`. */
  readonly rowsOf: string
  readonly columns: readonly Column[]
  readonly answerOf: (site: AskedSite) => Answer
}
