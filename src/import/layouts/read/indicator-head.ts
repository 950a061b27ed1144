import type { Cell, Row } from '../../document/document.ts'
import { type Column, columnOf, LEVELS } from '../words/columns.ts'
import { wordOf } from '../words/word.ts'
import { addProblem, type Reading } from './reading.ts'

/** The columns of a head: `first` is the cell that the first of them stands in. */
export interface Head {
  readonly first: number
  readonly columns: readonly Column[]
}

/** Whether a row is the head of the indicator table. Cells before the levels head the rows at their side. */
export function isIndicatorHead(row: Row): boolean {
  const at = firstOf(row)
  return at >= 0 && row.slice(0, at).every((cell) => !columnOf(wordOf(cell)))
}

/** The column of each cell of a head; undefined, with a problem, when they are not all known. */
export function headOf(row: Row, reading: Reading): Head | undefined {
  const first = Math.max(0, firstOf(row))
  const cells = row.slice(first, row.findLastIndex((cell) => wordOf(cell) !== '') + 1)
  const known = (cell: Cell) => {
    const column = columnOf(wordOf(cell))
    return column && [...LEVELS, ...reading.columns].includes(column) ? column : undefined
  }
  const columns = cells.flatMap((cell) => known(cell) ?? [])
  const unknown = cells.find((cell) => !known(cell))
  const missing = LEVELS.some((column) => !columns.includes(column))
  if (unknown) addProblem(reading, unknown, 'indicator-column-not-known', wordOf(unknown))
  else if (missing) addProblem(reading, row[0], 'indicator-level-missing')
  else if (new Set(columns).size < columns.length) addProblem(reading, row[0], 'indicator-column-twice')
  else return { first, columns }
  return undefined
}

/** A head in two rows as one: heads of columns that stand under its target alone, such as 符号, 数值 and 单位 under 指标值, take
 *  its place. Undefined when the row under a head is no such row. */
export function headOverTwo(head: Row, under: Row = []): Row | undefined {
  const from = under.findIndex(({ lines }) => lines.length > 0)
  const parts = under.filter(({ lines }) => lines.length > 0)
  const together = parts.every((cell, n) => cell === under[from + n] && columnOf(wordOf(cell)) !== undefined)
  if (parts.length < 2 || !together || under.length !== head.length + parts.length - 1) return undefined
  if (columnOf(wordOf(head[from])) !== 'target') return undefined
  return [...head.slice(0, from), ...parts, ...head.slice(from + 1)]
}

function firstOf(row: Row): number {
  return row.findIndex((cell) => columnOf(wordOf(cell)) === 'level1')
}
