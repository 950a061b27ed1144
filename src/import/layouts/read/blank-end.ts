import type { Row } from '../../document/document.ts'

/** Blank cells at the end of a row that is longer than its head are those of columns without a head. */
export function withoutBlankEnd(cells: Row, length: number): Row {
  const last = cells.findLastIndex(({ lines }) => lines.length > 0)
  return cells.length > length ? cells.slice(0, Math.max(length, last + 1)) : cells
}
