/** What a cell of the workbook says where the published cell was left blank. */
export const BLANK = '（空白）'
/** What it says where the published table has no such column, though other rows have it. */
export const ABSENT = '（无此栏）'

/** Texts that would be taken for one of the words above, or for nothing, get a backslash in front. */
const ESCAPED = /^\\*(?:（空白）|（无此栏）|\s*)$/
const UNESCAPED = /^\\+(?:（空白）|（无此栏）|\s*)$/

/** A value that may be absent → the text of its cell. */
export function encodeValue(value: string | undefined): string {
  if (value === undefined) return ''
  if (value === '') return BLANK
  return ESCAPED.test(value) ? `\\${value}` : value
}

/** The text of a cell → a value; undefined when the cell is blank. */
export function decodeValue(cell: string): string | undefined {
  if (cell.trim() === '' || cell === ABSENT) return undefined
  if (cell === BLANK) return ''
  return UNESCAPED.test(cell) ? cell.slice(1) : cell
}

/** One column of a list, such as the descriptions of a project's indicators: where any row has a text, a blank cell is
 *  a published blank; where none has, the published table lacks the column. */
export function encodeColumn(values: readonly (string | undefined)[]): string[] {
  const filled = values.some((value) => value !== undefined && value !== '')
  const lacking = values.every((value) => value === undefined)
  return values.map((value) => {
    if (value === undefined) return lacking ? '' : ABSENT
    return value === '' && filled ? '' : encodeValue(value)
  })
}

/** The reverse of `encodeColumn`. */
export function decodeColumn(cells: readonly string[]): (string | undefined)[] {
  const filled = cells.some((cell) => cell.trim() !== '' && cell !== ABSENT && cell !== BLANK)
  return cells.map((cell) => (cell.trim() === '' && filled ? '' : decodeValue(cell)))
}
