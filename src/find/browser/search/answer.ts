import type { Narrowing } from '../../shared/question/narrowed.ts'
import type { Understood } from '../../shared/question/understood.ts'
import type { SearchSort } from '../../shared/sorts.ts'
import type { Marks } from './match.ts'
import type { Doubts } from './search-index.ts'

/** One project through the years, or another page. */
export interface Hit {
  /** Its pages among those found, newest first. */
  readonly pages: readonly number[]
}

/** The projects found of one year together. */
export interface FoundYear {
  readonly year: number
  readonly projects: number
  /** Their budgets in fen, as far as they are numbers. */
  readonly fen: number
  /** How many budgets are no number and so are not in the sum. */
  readonly missing: number
}

/** What was found, summed up by year. */
export interface FoundSums {
  /** What the sum is of, such as 车辆 or 云溪县教育局 · 车辆. */
  readonly named: string
  /** Newest first. */
  readonly years: readonly FoundYear[]
  /** The part of an address behind `?` that asks /projects/ for the same rows; absent where that page cannot. */
  readonly search?: string
}

/** What a question asks for, as a page prints it. */
export interface Fact {
  readonly page: number
  readonly year: number
  /** The project or the unit. */
  readonly name: string
  /** Address of the page with the site's base. */
  readonly url: string
  /** Each as printed, with the address of the row that it stands in. */
  readonly values: readonly { readonly label: string; readonly text: string; readonly url: string }[]
}

/** What a question is answered by. */
export interface Answer {
  /** What was looked for, as typed. */
  readonly query: string
  /** More was typed than was looked for. */
  readonly cut: boolean
  readonly understood: Understood
  /** What the pages were narrowed by: what the reader chose and what was understood, together. */
  readonly choice: Narrowing<SearchSort>
  /** Best first, or in the order asked for. */
  readonly hits: readonly Hit[]
  /** The pages of all hits, in the same order. */
  readonly pages: readonly number[]
  /** The pages found before anything narrowed them, best first. */
  readonly before: readonly number[]
  /** How many these are. */
  readonly found: number
  /** Where there are any, a few pages may not print what was asked for, and their number is about right. */
  readonly doubts: Doubts
  /** No page has what was asked for; these have nearly all of it. */
  readonly approximate: boolean
  /** The query in simplified characters, where only that was found. */
  readonly simplified?: string
  /** What to mark in the pages. */
  readonly marks: Marks
  /** Absent where no project was found, or only something near. */
  readonly sums?: FoundSums
  /** Absent where nothing is asked, or not of one project or unit, or where it is not published. */
  readonly fact?: Fact
}
