/** Text of a Markdown content file. */
export interface Prose {
  /** Markdown source. */
  readonly markdown: string
  /** What a reader sees, without markup. */
  readonly text: string
}

/** A paragraph that may start with a printed number, such as `1、` or `（二）`. */
export interface NumberedProse extends Prose {
  /** The number as printed with its mark; absent when the document gives none. `markdown` and `text` leave it out. */
  readonly label?: string
}

/** A line of plain text that may start with a printed number, such as `1.`. */
export interface NumberedText {
  readonly label?: string
  readonly text: string
}
