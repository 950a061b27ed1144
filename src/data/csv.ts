/** One cell: a number is written as it is, a text is kept from being read as a formula, and what is not there is empty. */
export type Cell = string | number | undefined

/** What spreadsheets take for the beginning of a formula, full-width signs among them, and what would be taken for the mark that is
 *  set before it. Source: OWASP, CSV Injection. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^['\t\r\n]/
/** A signed number does nothing when it is taken for a formula. */
const NUMBER = /^[-+]?\d+(\.\d+)?$/
const QUOTED = /[",\r\n]/

/** Rows as the text of a CSV file (RFC 4180): lines end in CRLF, a byte order mark tells spreadsheets that it is UTF-8.
 *  A text that a spreadsheet would run as a formula gets an apostrophe before it, and so does one that begins with an apostrophe: who
 *  takes the first one off has every text as it was. */
export function csvOf(header: readonly string[], rows: Iterable<readonly Cell[]>): string {
  return `\uFEFF${lineOf(header)}${csvRows(rows)}`
}

/** More rows of such a file. */
export function csvRows(rows: Iterable<readonly Cell[]>): string {
  return [...rows].map(lineOf).join('')
}

/** Integer fen in yuan for a CSV cell, such as `100000.00`; exact. */
export function yuanCell(fen: bigint): string {
  const digits = String(fen < 0n ? -fen : fen).padStart(3, '0')
  return `${fen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

function lineOf(cells: readonly Cell[]): string {
  let line = ''
  for (const cell of cells) line += `,${cellOf(cell)}`
  return `${line.slice(1)}\r\n`
}

function cellOf(cell: Cell): string {
  if (cell === undefined) return ''
  const text = String(cell)
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text
  return QUOTED.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe
}
