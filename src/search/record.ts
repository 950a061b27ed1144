/** One row of a page: what a hit inside the page links to and shows. */
export interface RecordRow {
  /** Id of the element on the page; absent where the page has none for it. */
  readonly anchor?: string
  /** What the row is, such as `绩效指标 3`. */
  readonly label: string
  /** The row's own name, shown where the match is elsewhere in it. */
  readonly name?: string
  /** Texts as printed; a phrase is not looked for across two of them. */
  readonly cells: readonly string[]
  /** The amount that the row prints, in fen; it can be found in any form that it is typed in. */
  readonly fen?: number
}

/** A page, or a term of the glossary, as search shows it. */
export interface SearchRecord {
  readonly kind: 'project' | 'department' | 'term'
  /** Address with the site's base. */
  readonly url: string
  readonly name: string
  /** Pinyin of the name: one syllable for each Han character, other characters as they are. */
  readonly pinyin: readonly string[]
  readonly year?: number
  /** Where it belongs: the name of the unit's folder and the unit's own. */
  readonly unit?: { readonly code: string; readonly name: string }
  /** The budget as printed with its unit. */
  readonly budget?: string
  readonly rows: readonly RecordRow[]
}

/** The cells that print anything. */
export function present(cells: readonly (string | undefined)[]): string[] {
  return cells.filter((cell) => cell !== undefined).filter((cell) => cell.trim() !== '')
}
