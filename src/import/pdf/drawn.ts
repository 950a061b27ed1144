/** One character as a page shows it. Lengths are in points, from the upper left corner of the page as it is turned. */
export interface Glyph {
  /** As it is read: without forms that only a font made. It may be several letters, such as a ligature. */
  readonly text: string
  /** As the file says. */
  readonly printed: string
  /** Where it begins and ends, and its base line; when it is turned, in a page that is turned as it is. */
  readonly x0: number
  readonly x1: number
  readonly y: number
  /** Height of the type. */
  readonly size: number
  /** Quarter turns clockwise of its reading direction; undefined for a slant, such as a watermark. */
  readonly turns: number | undefined
  /** Its middle on the page. */
  readonly middle: { readonly x: number; readonly y: number }
  /** Nobody sees it: drawn without ink, or on a layer that is off. */
  readonly hidden: boolean
  /** Characters of one call stand together. */
  readonly run: number
}

/** A straight line along an axis, however it was drawn. */
export interface Rule {
  /** Where it stands on the other axis. */
  readonly at: number
  readonly from: number
  readonly to: number
}

/** Everything of a page that is read. */
export interface DrawnPage {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly glyphs: readonly Glyph[]
  /** Lines from left to right: `at` is a y. */
  readonly across: readonly Rule[]
  /** Lines from top to bottom: `at` is an x. */
  readonly down: readonly Rule[]
  /** Pictures cover much of it. */
  readonly pictured: boolean
}
