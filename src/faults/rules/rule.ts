import type { Language } from '../language.ts'

/** What a message is made of, already safe to print. */
interface Details {
  /** The bad value, quoted. */
  readonly text: string
  /** What else the rule names: the nearest key, the place of a twin, a limit. Empty when there is nothing. */
  readonly other: string
  /** A second such thing, where there is one. */
  readonly also: string
}

/** The message of a rule in both languages. It quotes the value and says what to write. */
export type Rule = Readonly<Record<Language, (details: Details) => string>>
