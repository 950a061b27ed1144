/** A reason to stop a build that is for a person to mend: everything found wrong at one step. */
export class BuildFault extends Error {
  /** One line each. */
  readonly problems: readonly string[]
  /** `usage`: the command was called wrongly. `content`: content, pages or settings are at fault. */
  readonly kind: 'usage' | 'content'

  constructor(summary: string, problems: readonly string[] = [], kind: 'usage' | 'content' = 'content') {
    super(summary)
    this.name = 'BuildFault'
    this.problems = problems
    this.kind = kind
  }
}
