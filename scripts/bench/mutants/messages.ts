/** Asks a runner which of the tests fail, as the code is or with a fault in it. */
export interface Question {
  /** A file, from the repository's root, and the text to take in the place of its own. */
  readonly fault?: { readonly file: string; readonly source: string }
  /** Test files, from the repository's root. */
  readonly tests: readonly string[]
}

/** What became of the tests; a runner that has just started sends one too. */
export interface Answer {
  /** The test files that failed. */
  readonly failed: readonly string[]
  /** The code ran without end, and the runner has ended itself. */
  readonly endless?: true
  /** The tests could not be run. */
  readonly error?: string
}
