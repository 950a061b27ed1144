import type { Cell, Row } from '../../../document/document.ts'
import { wordOf } from '../../words/word.ts'
import { alignCells } from '../align-cells.ts'
import { withoutBlankEnd } from '../blank-end.ts'
import { placedIn, startsUnder, widthOf } from '../geometry.ts'
import { fitIndicator, skipIndicator } from './fit-indicator.ts'
import type { Head, HeadColumn } from './head-column.ts'

/** A row's cells under the columns of its head; one that is merged over several columns stands under the first. */
export type UnderHead = readonly (Cell | undefined)[]

/** Columns whose value must not be taken for another's. */
const VALUES: readonly HeadColumn['kind'][] = [
  'target',
  'periodTarget',
  'actual',
  'weight',
  'score',
  'place',
  'operator',
  'unit',
]

/** The cells of a row, one a column of the head; undefined when it cannot be told where they stand. `ragged`: blank cells may be
 *  missing from the row. */
export function cellsUnder(row: Row, head: Head, ragged: boolean): UnderHead | undefined {
  if (!ragged && widthOf(row) === head.width && hasSpans(row, head)) return byColumns(row, head)
  return byCount(row, head, ragged)
}

/** Whether columns say more than counting cells does. */
function hasSpans(row: Row, { width, columns, side }: Head): boolean {
  return row.some(({ span = 1 }) => span > 1) || width !== columns.length + side.length
}

function byColumns(row: Row, { columns }: Head): UnderHead | undefined {
  const placed = placedIn(row)
  const first = columns[0]?.from ?? 0
  if (placed.some(({ cell, from }) => from < first && cell.lines.length > 0)) return undefined
  const under = columns.map((column) => placed.filter((one) => startsUnder(one, column)))
  if (under.some((cells) => cells.filter(({ cell }) => cell.lines.length > 0).length > 1)) return undefined
  const cells = under.map((cells) => cells.find(({ cell }) => cell.lines.length > 0) ?? cells[0])
  const covers = cells.some(
    (one, n) =>
      one && one.cell.lines.length > 0 && VALUES.includes(columns[n]?.kind ?? 'other') && reachesValue(one, columns, n),
  )
  return covers ? undefined : cells.map((one) => one?.cell)
}

/** Whether a value's cell is merged over the column of another value. */
function reachesValue({ to }: { readonly to: number }, columns: readonly HeadColumn[], n: number): boolean {
  return columns.slice(n + 1).some(({ from, kind }) => from < to && VALUES.includes(kind))
}

function byCount(row: Row, { columns, side }: Head, ragged: boolean): UnderHead | undefined {
  const first = side.length
  const beside = row.length >= first + columns.length && row.slice(0, first).every(({ lines }) => lines.length === 0)
  const cells = beside ? row.slice(first) : row
  const whole = withoutBlankEnd(cells, columns.length)
  if (whole.length === columns.length) return whole
  if (!ragged) return undefined
  const texts = whole.map(wordOf)
  const fit = (text: string, column: HeadColumn, n: number) => fitIndicator(text, column.kind, texts, n)
  const taken = alignCells(texts, columns, fit, ({ kind }) => skipIndicator(kind))
  return taken && columns.map((_, column) => whole[taken.indexOf(column)])
}
