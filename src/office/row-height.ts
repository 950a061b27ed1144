const LINE_HEIGHT = 16
/** The highest row that a spreadsheet program draws, in points. */
const HIGHEST = 409

/** The height in points at which a row shows all of its wrapped text, as far as a row can. `widths` are the columns' in
 *  characters; a Han character is two wide. Programs do not all find it out by themselves when they open a file. */
export function rowHeightOf(cells: readonly string[], widths: readonly number[]): number {
  const lines = cells.map((text, column) => linesOf(text, widths[column] ?? 1))
  return Math.min(HIGHEST, Math.max(1, ...lines) * LINE_HEIGHT + 2)
}

function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(widthOf(line) / width)), 0)
}

function widthOf(line: string): number {
  return [...line].reduce((width, character) => width + (character > '\u2e7f' ? 2 : 1.1), 0)
}
