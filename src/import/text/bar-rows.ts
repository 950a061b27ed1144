import type { Line } from '../document/text-lines.ts'
import type { BarBlocks } from './cell-bars.ts'
import { readCellLines } from './read-text-cell-bars.ts'
import { readRowLines } from './read-text-row-bars.ts'

const LONE_BARS = /^\|+$/
/** A bar with text on both sides of it, or two cells closed on one line. */
const SEVERAL_CELLS = /[^|\s]\s*\|.*[^|\s]/

/** Whether a text has tables whose cells are parted by bars. One line with bars, such as a menu's, is no table. */
export function isBarText(lines: readonly Line[]): boolean {
  const { rows, lone } = countsOf(lines)
  return rows >= 2 || lone >= 3
}

/** Blocks of a text with bars: `cell |` a line with lone bars between rows, or `a | b | c` a row. */
export function barBlocksOf(lines: readonly Line[]): BarBlocks {
  const { rows, lone } = countsOf(lines)
  return lone > rows ? readCellLines(lines) : readRowLines(lines)
}

function countsOf(lines: readonly Line[]): { rows: number; lone: number } {
  const count = (pattern: RegExp) => lines.filter(({ piece }) => pattern.test(piece.text)).length
  return { rows: count(SEVERAL_CELLS), lone: count(LONE_BARS) }
}
