import type { Cell, Row } from '../../../document/document.ts'
import { textOf } from '../../../document/piece.ts'
import { EXECUTION_COLUMNS, type ExecutionColumn, executionColumnsOf } from '../../words/columns.ts'
import { roleOf } from '../../words/labels.ts'
import { labelWord, sourceWord, withoutBrackets, wordOf } from '../../words/word.ts'
import { alignCells } from '../align-cells.ts'
import { placedIn, startsUnder, widthOf } from '../geometry.ts'
import { takeLabel } from '../lines.ts'
import type { Part } from '../part.ts'
import { addRowProblem, type ExecutionRow, type Reading } from '../reading.ts'
import { fitExecution } from './fit-execution.ts'

const MONEY: readonly ExecutionColumn[] = ['original', 'revised', 'executed']
const SOURCE = /总额$|^合计$|资金|拨款|补助|收入|结转|结余|贷款|债券|^其他$/

/** A column of the head: the cell that it stands in, and the columns of the table that this takes. */
interface Column {
  readonly column: ExecutionColumn
  readonly index: number
  readonly from: number
  readonly to: number
}

/** What the rows under a head are read by. */
interface Head {
  readonly row: Row
  readonly columns: readonly Column[]
  /** What the row above has in each column. */
  readonly above: Map<ExecutionColumn, string>
}

/** The budget's execution: a head, and under it a row a source of money. Where no source is printed, the label beside the rows names
 *  it. Source: 项目支出绩效自评表. */
export const EXECUTION: Part = {
  fits: (row) => columnsIn(row).filter(({ column }) => MONEY.includes(column)).length >= 2,
  take: (reading, row, at) => {
    const head: Head = { row, columns: columnsIn(row), above: new Map() }
    takeLabels(reading, row)
    const under = reading.rows.slice(at + 1)
    const end = under.findIndex((one) => sourceAt(one) < 0 && !isBeside(reading, one, head))
    const body = end < 0 ? under : under.slice(0, end)
    for (const source of body) {
      if (source.every(({ lines }) => lines.length === 0)) continue
      const label = sourceAt(source)
      const cells = valuesOf(reading, source, label, head)
      if (cells) reading.draft.execution.push(takeSource(reading, source, label, head, cells))
    }
    return 1 + body.length
  },
}

/** Whether a row stands beside the label of its head, and holds amounts or nothing. */
function isBeside({ geometry }: Reading, row: Row, head: Head): boolean {
  const [first, ...others] = row
  const origin = first && geometry.origin(first)
  if (!origin || !head.row.includes(origin)) return false
  return others.every((cell) => roleOf(wordOf(cell)) === undefined)
}

type Values = ReadonlyMap<ExecutionColumn, Cell | undefined>

function takeSource(reading: Reading, row: Row, label: number, { columns, above }: Head, cells: Values): ExecutionRow {
  takeLabels(reading, row.slice(0, Math.max(0, label)))
  const side = reading.geometry.origin(row[0] ?? { start: 0, lines: [] })
  const source = sourceWord(label < 0 ? wordOf(side) : reading.claims.label(textOf(row[label]), '资金来源'))
  const values = EXECUTION_COLUMNS.flatMap((column) => {
    if (!columns.some((one) => one.column === column)) return []
    const text = reading.claims.field(textOf(cells.get(column)), '预算执行情况')
    above.set(column, text)
    return [[column, text]]
  })
  return { source, ...(Object.fromEntries(values) as Partial<Record<ExecutionColumn, string>>) }
}

function takeLabels(reading: Reading, cells: readonly Cell[]): void {
  for (const cell of cells) {
    const piece = textOf(cell)
    if (piece) takeLabel(reading, piece)
  }
}

function columnsIn(row: Row): Column[] {
  const columns = executionColumnsOf(row.map(wordOf))
  return placedIn(row).flatMap(({ from, to }, index) => {
    const column = columns[index]
    return column ? [{ column, index, from, to }] : []
  })
}

/** Where the label of a row stands: its first text, or its second beside one that heads several rows; -1 when there is none. */
function sourceAt(row: Row): number {
  const filled = row.flatMap(({ lines }, n) => (lines.length > 0 ? [n] : []))
  const [first = -1, second = -1] = filled
  const side = second >= 0 && roleOf(wordOf(row[first])) === 'side' && isSource(row[second])
  if (side) return second
  return isSource(row[first]) ? first : -1
}

function isSource(cell: Cell | undefined): boolean {
  const role = roleOf(wordOf(cell))
  return SOURCE.test(withoutBrackets(labelWord(wordOf(cell)))) || role === 'funding' || role === 'budget'
}

/** The value of each column; undefined, with a problem, when it cannot be told where they stand. */
function valuesOf(
  { ragged, problems }: Reading,
  row: Row,
  label: number,
  { row: head, columns, above }: Head,
): Values | undefined {
  if (!ragged && row.length === head.length) return new Map(columns.map(({ column, index }) => [column, row[index]]))
  if (!ragged && widthOf(row) === widthOf(head)) return byColumns(row, columns)
  const cells = row.slice(label + 1).filter(({ lines }) => lines.length > 0)
  const names = columns.map(({ column }) => column)
  const fit = (text: string, column: ExecutionColumn) =>
    fitExecution(text, column) + (above.get(column) === text ? 2 : 0)
  const taken = alignCells(cells.map(wordOf), names, fit, () => 1)
  if (taken) return new Map(names.map((column, n) => [column, cells[taken.indexOf(n)]]))
  const [text, other] = [wordOf(row[label]), `${cells.length}`]
  addRowProblem({ problems }, row, row[label], { code: 'form-amounts-without-column', text, other, leavesText: true })
  return undefined
}

function byColumns(row: Row, columns: readonly Column[]): Values {
  const placed = placedIn(row)
  return new Map(columns.map((head) => [head.column, placed.find((one) => startsUnder(one, head))?.cell]))
}
