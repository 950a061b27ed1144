/** The letters of a column, from 1: `A`, `Z`, `AA`. */
export function columnName(column: number): string {
  const rest = column - 1
  const last = String.fromCharCode(65 + (rest % 26))
  return rest < 26 ? last : columnName(Math.floor(rest / 26)) + last
}

/** The address of a cell, both from 1: `B7`. */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row}`
}

/** Row and column of an address such as `B7` or `$B$7`, from 1; undefined when it is none. */
export function parseCellAddress(address: string): { row: number; column: number } | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(address) ?? []
  if (letters === undefined || digits === undefined) return undefined
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return { row: Number(digits), column }
}
