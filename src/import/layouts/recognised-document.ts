import type { DepartmentBlock } from '../../content/write/markdown.ts'
import type { Words } from '../../faults/language.ts'
import type { Claim } from '../document/claims.ts'
import type { Range } from '../document/document.ts'
import type { SetAside } from './book/set-aside.ts'
import type { UnitLine } from './book/unit-lines.ts'
import type { AppraisalDraft, Problem, ProjectDraft, WholeAppraisalDraft, WholeDraft } from './recognised.ts'
import type { Records } from './records/records.ts'

/** A form that was read, with what says whose and of which year it is beside what its records print. */
export interface FormFound {
  /** Among all tables of the document, from 1. */
  readonly number: number
  /** What it is called: its title, or the line over it. */
  readonly heading?: string
  /** As printed; empty when it has none. */
  readonly title: string
  /** The lines right above it that head it, the nearest first. */
  readonly above: readonly string[]
  readonly range: Range
  readonly records: Records
}

/** A table of a document, for a list of them. */
export interface TableFound {
  readonly number: number
  readonly heading?: string
  readonly range: Range
  /** What reads it; absent for a table that is set aside, or that looks like a form and cannot be read. */
  readonly layout?: Words
  /** It looks like a form that no layout reads: by this word. */
  readonly looksLike?: string
}

/** What was found in a document. */
export interface Recognised {
  /** The document's own title, where it prints one. */
  readonly title?: string
  /** Every form that was read. */
  readonly forms: readonly FormFound[]
  /** Every table, in order. */
  readonly tables: readonly TableFound[]
  /** The lines outside the forms that name a unit. */
  readonly unitLines: readonly UnitLine[]
  /** What is not about targets. */
  readonly aside: readonly SetAside[]
  /** Blocks of department.md; empty when the document has no department part. */
  readonly department: readonly DepartmentBlock[]
  readonly projects: readonly ProjectDraft[]
  readonly appraisals: readonly AppraisalDraft[]
  readonly wholes: readonly WholeDraft[]
  readonly wholeAppraisals: readonly WholeAppraisalDraft[]
  /** What the page prints about itself, such as 发布时间; line by line. */
  readonly imprint: readonly string[]
  readonly claims: readonly Claim[]
  readonly problems: readonly Problem[]
}
