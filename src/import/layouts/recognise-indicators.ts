import type { DiagnosticCode } from '../../faults/rules.ts'
import { parseTarget } from '../../parse/target.ts'
import { isPlainUnit, isUnit } from '../../parse/target-words.ts'
import type { Claims } from '../document/claims.ts'
import type { Cell, Row } from '../document/document.ts'
import { textOf } from '../document/piece.ts'
import { alignCells } from './align-cells.ts'
import { type Column, columnOf, levelsOf } from './form-words.ts'
import type { Problem } from './recognised.ts'
import { wordOf } from './words.ts'

/** An indicator row, each cell as printed by its column; a level that a merged cell prints once stands in every row. */
export type IndicatorRow = Partial<Record<Column, string>> & Record<'level1' | 'level2' | 'name', string>

/** Where indicators are read from and what becomes of them. */
export interface IndicatorReading {
  /** Whether blank cells may be missing from the rows. */
  readonly ragged: boolean
  /** The columns that this kind of table may have. */
  readonly columns: readonly Column[]
  readonly claims: Claims
  readonly problems: Problem[]
}

/** The columns of a head: `first` is the cell that the first of them stands in. */
interface Head {
  readonly first: number
  readonly columns: readonly Column[]
}

const LEVELS: readonly Column[] = ['level1', 'level2', 'name']
/** Columns that only a self-appraisal has. */
const APPRAISED: readonly Column[] = ['actual', 'score', 'reason']
/** What the indicators of a project's targets may have, in the order of its file. */
export const TARGET_COLUMNS = [
  'description',
  'operator',
  'target',
  'unit',
  'basis',
  'weight',
  'standard',
  'remark',
] as const satisfies readonly Column[]
/** What the indicators of a self-appraisal may have, in the order of its file. */
export const APPRAISAL_COLUMNS = [
  'operator',
  'target',
  'unit',
  'actual',
  'weight',
  'score',
  'reason',
  'remark',
] as const satisfies readonly Column[]

/** Whether a row is the head of the indicator table. Cells before the levels head the rows at their side. */
export function isIndicatorHead(row: Row): boolean {
  const at = firstOf(row)
  return at >= 0 && row.slice(0, at).every((cell) => !columnOf(wordOf(cell)))
}

/** Whether a head has a column that only a self-appraisal has. */
export function isAppraisedHead(row: Row): boolean {
  return isIndicatorHead(row) && row.some((cell) => APPRAISED.includes(columnOf(wordOf(cell)) ?? 'name'))
}

/** Reads indicator rows under their head. A blank level stands for the one above it, which a merged cell prints once;
 *  a new level one starts its level two anew. A row with levels only has not been filled in and gives no indicator. A head
 *  or row that cannot be read is a problem and stays unclaimed. */
export function recogniseIndicators(head: Row, rows: readonly Row[], reading: IndicatorReading): IndicatorRow[] {
  const { claims } = reading
  const found = headOf(head, reading)
  if (!found) return []
  for (const [n, cell] of head.entries()) claims.label(textOf(cell), n < found.first ? wordOf(cell) : '绩效指标')
  let above = { level1: '', level2: '' }
  return rows.flatMap((row) => {
    const cells = cellsOf(row, found, reading)
    if (!cells) return []
    const texts = found.columns.map((column, n) => [column, textOf(cells[n])] as const)
    const filled = texts.some(([column, piece]) => piece && column !== 'level1' && column !== 'level2')
    const printed = texts.map(([column, piece]) => [
      column,
      filled ? claims.field(piece, '绩效指标') : claims.label(piece, '绩效指标'),
    ])
    const {
      level1 = '',
      level2 = '',
      name = '',
      ...rest
    }: Partial<Record<Column, string>> = Object.fromEntries(printed)
    above = { level1: level1 || above.level1, level2: level2 || (level1 ? '' : above.level2) }
    return filled ? [{ ...above, name, ...rest }] : []
  })
}

/** Some columns of an indicator row, in the order given; absent where the table has no such column. */
export function inOrder<Some extends Column>(
  row: IndicatorRow,
  columns: readonly Some[],
): Record<'level1' | 'level2' | 'name', string> & { [C in Some]?: string } {
  const { level1, level2, name } = row
  const rest = columns.flatMap((column) => (row[column] === undefined ? [] : [[column, row[column]]]))
  return { level1, level2, name, ...(Object.fromEntries(rest) as { [C in Some]?: string }) }
}

function firstOf(row: Row): number {
  return row.findIndex((cell) => columnOf(wordOf(cell)) === 'level1')
}

/** The column of each cell of a head; undefined, with a problem, when they are not all known. */
function headOf(row: Row, { columns: allowed, problems }: IndicatorReading): Head | undefined {
  const first = Math.max(0, firstOf(row))
  const cells = row.slice(first, row.findLastIndex((cell) => wordOf(cell) !== '') + 1)
  const known = (cell: Cell) => {
    const column = columnOf(wordOf(cell))
    return column && [...LEVELS, ...allowed].includes(column) ? column : undefined
  }
  const columns = cells.flatMap((cell) => known(cell) ?? [])
  const unknown = cells.find((cell) => !known(cell))
  const missing = LEVELS.some((column) => !columns.includes(column))
  if (unknown) problems.push(problemAt(unknown, 'indicator-column-not-known', wordOf(unknown)))
  else if (missing) problems.push(problemAt(row[0], 'indicator-level-missing'))
  else if (new Set(columns).size < columns.length) problems.push(problemAt(row[0], 'indicator-column-twice'))
  else return { first, columns }
  return undefined
}

/** The cells of a row, one a column; undefined, with a problem, when it cannot be told where they stand. */
function cellsOf(row: Row, { first, columns }: Head, { ragged, problems }: IndicatorReading): Row | undefined {
  const side = row.slice(0, first)
  const beside = row.length >= first + columns.length && side.every((cell) => cell.lines.length === 0)
  const cells = beside ? row.slice(first) : row
  const whole = withoutBlankEnd(cells, columns.length)
  if (whole.length === columns.length) return whole
  const texts = whole.map(wordOf)
  const taken = ragged
    ? alignCells(texts, columns, (text, column, n) => fitOf(text, column, texts, n), skipOf)
    : undefined
  if (!taken) {
    const uneven = problemAt(row[0], 'indicator-row-uneven', `${row.length}`)
    problems.push({ ...uneven, other: `${first + columns.length}`, leavesText: true })
    return undefined
  }
  return columns.map((_, column) => whole[taken.indexOf(column)] ?? { start: row[0]?.start ?? 0, lines: [] })
}

/** Blank cells at the end of a row that is longer than its head are those of columns without a head. */
export function withoutBlankEnd(cells: Row, length: number): Row {
  const last = cells.findLastIndex(({ lines }) => lines.length > 0)
  return cells.length > length ? cells.slice(0, Math.max(length, last + 1)) : cells
}

const OPERATOR = /^([≥≤＝=><≧≦]+|定[性量]|正向|反向|[大小][于等]+)$/
const POINTS = /^(\d+(\.\d+)?分?|[/—－–-]+)$/

/** How well the text at `n` of a row goes under a column. Levels are told by their words, operators, units and weights by
 *  their shape; what is qualitative has no unit, and an actual may repeat its target. */
function fitOf(text: string, column: Column, row: readonly string[], n: number): number {
  if (text === '') return 0
  const { level1, level2 } = levelsOf(text)
  switch (column) {
    case 'level1':
      // A word that can be either, such as 成本指标, is level two where nothing of its own follows it.
      return level1 ? (level2 ? 2 : 4) : -4
    case 'level2':
      return level2 ? 4 : -4
    case 'name':
      return level1 || level2 || POINTS.test(text) || OPERATOR.test(text) ? -4 : 2
    case 'operator':
      return OPERATOR.test(text) ? 4 : -6
    case 'target':
      return OPERATOR.test(text) ? -2 : parseTarget(text).kind === 'quality' ? 1 : 2
    case 'unit':
      if (row.some((other) => /^定性/.test(other)) || POINTS.test(text)) return -4
      return isPlainUnit(text) ? 3 : isUnit(text) ? 1 : -4
    case 'actual':
      return text === row[n - 1] ? 2 : 1
    case 'weight':
    case 'score':
      return POINTS.test(text) ? 2 : -6
    case 'standard':
      return /标准|^(计划|历史|行业|预算|其他)$/.test(text) ? 3 : 0
    default:
      return POINTS.test(text) ? -2 : 1
  }
}

/** What it costs to leave a column blank: levels are merged, every row has a name, and most have the rest. */
function skipOf(column: Column): number {
  if (column === 'level1' || column === 'level2') return 0
  return column === 'name' ? 6 : 1
}

function problemAt(cell: Cell | undefined, code: DiagnosticCode, text = ''): Problem {
  return { start: cell?.start ?? 0, code, text }
}
