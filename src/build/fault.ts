import { type Sayable, say } from '../faults/language.ts'

/** A reason to stop a build that is for a person to mend: everything found wrong at one step. */
export class BuildFault extends Error {
  /** One line each. */
  readonly problems: readonly Sayable[]
  /** What went wrong, in one sentence. */
  readonly summary: Sayable
  /** `usage`: the command was called wrongly. `content`: content, pages or settings are at fault. */
  readonly kind: 'usage' | 'content'

  constructor(summary: Sayable, problems: readonly Sayable[] = [], kind: 'usage' | 'content' = 'content') {
    super(say(summary, 'en'))
    this.summary = summary
    this.name = 'BuildFault'
    this.problems = problems
    this.kind = kind
  }
}
