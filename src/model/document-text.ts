/** A value of a record with the line of the document that prints it. */
export interface PlacedValue {
  /** The keys that lead to the value in its record, with dots between them, rows and list items from 1: `budget`,
   *  `funding.财政资金`, `goals.2`, `indicators.4.target`. */
  readonly key: string
  /** The line, from 1, on which it begins. */
  readonly line: number
  /** Where a person changed the value: what the document prints in its place. */
  readonly printed?: string
}

/** A record that was transcribed from a document: its values, and the lines that it takes. */
export interface PlacedRecord {
  readonly kind: 'project' | 'appraisal' | 'whole' | 'whole-appraisal' | 'monitoring'
  /** Which of its kind: the slug of a project, the number of another from 1. */
  readonly id: string
  readonly first: number
  readonly last: number
  readonly values: readonly PlacedValue[]
}

/** Lines of a document that stand nowhere else, and why. */
export interface LeftLines {
  readonly first: number
  readonly last: number
  /** `aside`: they are not about the unit's targets. `unplaced`: nobody could tell where they belong. */
  readonly why: 'aside' | 'unplaced'
}

/** A document that is text, line by line, with what was taken from it. */
export interface DocumentText {
  /** As `sources` names it, such as `source/goals.txt`. */
  readonly file: string
  /** As printed, without line ends. */
  readonly lines: readonly string[]
  readonly records: readonly PlacedRecord[]
  readonly left: readonly LeftLines[]
  /** Lines, from 1, that stand word for word in the department's own text. */
  readonly department: readonly number[]
}
