/** What may be typed into a range of cells. The message is shown when something else is. */
export interface Validation {
  /** Column, from 1. */
  readonly column: number
  /** First row, from 1. */
  readonly from: number
  readonly to: number
  readonly rule: { readonly list: readonly string[] } | { readonly formula: string }
  /** `stop` refuses other input; `warning` lets a person keep it. */
  readonly style: 'stop' | 'warning'
  readonly title: string
  readonly message: string
}

export type RowStyle = 'title' | 'head' | 'note' | 'example' | 'plain'

/** One row of text cells, from the first column. */
export interface XlsxRow {
  readonly style: RowStyle
  readonly cells: readonly string[]
  /** Height in points; else as high as its text. */
  readonly height?: number
}

/** One sheet to write. Every cell is text, so that a spreadsheet program never turns a code into a number. */
export interface XlsxSheet {
  /** At most 31 characters, without `[]:*?/\`. */
  readonly name: string
  /** Widths of the columns in characters. */
  readonly widths: readonly number[]
  readonly rows: readonly XlsxRow[]
  /** Rows and columns that stay in sight. */
  readonly frozen?: { readonly rows: number; readonly columns: number }
  /** Colour of the tab, such as `1F6FEB`. */
  readonly tab?: string
  readonly validations?: readonly Validation[]
}
