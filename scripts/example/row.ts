/** One indicator before it is put into a table. */
export interface Row {
  /** A letter that stands for levels one and two. */
  readonly level: string
  readonly name: string
  /** With its operator and unit, such as `≥90%`. */
  readonly target: string
  readonly description: string
  readonly basis: string
}
