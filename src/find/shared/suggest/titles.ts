/** Every project of one name, through units and years. */
export interface Title {
  readonly name: string
  /** How many years have it. */
  readonly years: number
  /** How many units have it. */
  readonly units: number
  /** Where it is of one unit only: the newest one. */
  readonly newest?: { readonly year: number; readonly unit: string; readonly slug: string }
}

/** A unit as it is suggested. */
export interface SuggestedUnit {
  readonly id: string
  readonly name: string
  /** The newest year that it published for. */
  readonly year: number
  /** Code, pinyin and initials, in lower case: what it is found by beside its name. */
  readonly typed: readonly string[]
}

/** Fetched first: the units, and how many files hold the titles. */
export interface UnitFile {
  readonly shards: number
  readonly units: readonly SuggestedUnit[]
}

/** A title as a file holds it: name, number of years, number of units, then, of the only unit, year, unit and slug. */
export type TitleEntry = readonly [
  name: string,
  years: number,
  units: number,
  year?: number,
  unit?: string,
  slug?: string,
]

/** One file of titles. */
export interface TitleShard {
  readonly titles: readonly TitleEntry[]
  /** What a title is found by when that is not its name: pinyin, initials or a code. By the title's place. */
  readonly typed: Readonly<Record<string, string>>
  /** Places of titles, best first, by a beginning of what is typed (in code units). */
  readonly keys: Readonly<Record<string, readonly number[]>>
  /** Keys that more titles begin with than are listed: one character further, another key has them. */
  readonly deep: readonly string[]
}
