/** A page as a reader sees it: what the bench holds for true. It can be written as JSON. */
export interface TruthPage {
  /** From the site's root, with slashes at both ends. */
  readonly path: string
  /** `other`: a page that a hit may lead to, such as that of a term. */
  readonly kind: 'project' | 'department' | 'other'
  /** Not a number where the address has none. */
  readonly year: number
  /** Part of the address that stands for the unit. */
  readonly unit: string
  readonly unitName: string
  /** Of a project, its name; of a department, the unit's. */
  readonly name: string
  /** As printed. */
  readonly code?: string
  /** In fen. */
  readonly budget?: number
  /** What the page says of its own project or unit, as printed, a text each: what queries are drawn from. The texts of its
   *  self-appraisal, which stand on another page, are among them. */
  readonly cells: readonly string[]
  /** Those of the cells that come from its self-appraisal. */
  readonly appraised: readonly string[]
  /** Cells, and amounts at the end of months, that come from monitoring. */
  readonly monitored: readonly string[]
  /** All cells, folded, a line each. */
  readonly own: string
  /** All that can be read on the page, folded, a line each: what it says by itself, of other years and of other pages too. */
  readonly printed: string
  /** Amounts that it prints as its own, in fen. */
  readonly amounts: readonly number[]
  /** Amounts that can be read anywhere on it, in fen. */
  readonly seen: readonly number[]
  /** Whether it shows an indicator that was not attained. */
  readonly missed: boolean
  /** Paths of the pages that it calls other years of the same project. */
  readonly years: readonly string[]
}
