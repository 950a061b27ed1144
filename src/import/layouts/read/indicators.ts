import type { Row } from '../../document/document.ts'
import { textOf } from '../../document/piece.ts'
import type { Column } from '../words/columns.ts'
import { isShortLabel, roleOf } from '../words/labels.ts'
import { wordOf } from '../words/word.ts'
import { alignCells } from './align-cells.ts'
import { withoutBlankEnd } from './blank-end.ts'
import { fitIndicator, skipIndicator } from './fit-indicator.ts'
import { type Head, headOf, headOverTwo } from './indicator-head.ts'
import { addProblem, type IndicatorRow, type Reading } from './reading.ts'

/** Heads a set of indicators that are not those of the year. */
const OF_PERIOD = /^(项目)?(中期|中?长期|实施期|整体|总体实施期)(绩效|目标)*指标/

/** Reads indicator rows under their head, which may be two rows. A blank level stands for the one above it, which a merged cell prints once;
 *  a new level one starts its level two anew. A row with levels only has not been filled in and gives no indicator. A head
 *  or row that cannot be read is a problem and stays unclaimed. */
export function takeIndicators(reading: Reading, row: Row, under: readonly Row[]): void {
  const { claims, draft } = reading
  draft.indicators ??= []
  const two = headOverTwo(row, under[0])
  const head = two ?? row
  const rows = two ? under.slice(1) : under
  const found = headOf(head, reading)
  if (!found) return
  for (const cell of new Set([...head.slice(found.first), ...row.slice(found.first)]))
    claims.label(textOf(cell), '绩效指标')
  claimSide(head.slice(0, found.first), reading)
  const ofPeriod = head.slice(0, found.first).find((cell) => OF_PERIOD.test(wordOf(cell)))
  if (ofPeriod) addProblem(reading, ofPeriod, 'indicators-of-period', wordOf(ofPeriod))
  let above = { level1: '', level2: '' }
  const indicators = rows.flatMap((row): IndicatorRow[] => {
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
  draft.indicators = [...draft.indicators, ...indicators]
}

/** Cells beside the head of a table, such as 绩效指标（90分）. What is no label, such as goals that run into it, stays
 *  unclaimed. */
function claimSide(cells: Row, { claims }: Reading): void {
  for (const cell of cells) {
    const piece = textOf(cell)
    if (piece && (roleOf(piece.text) || isShortLabel(piece.text))) claims.label(piece, wordOf(cell))
  }
}

/** The cells of a row, one a column; undefined, with a problem, when it cannot be told where they stand. */
function cellsOf(row: Row, { first, columns }: Head, { ragged, problems }: Reading): Row | undefined {
  const side = row.slice(0, first)
  const beside = row.length >= first + columns.length && side.every((cell) => cell.lines.length === 0)
  const cells = beside ? row.slice(first) : row
  const whole = withoutBlankEnd(cells, columns.length)
  if (whole.length === columns.length) return whole
  const start = row[0]?.start ?? 0
  const texts = whole.map(wordOf)
  const fit = (text: string, column: Column, n: number) => fitIndicator(text, column, texts, n)
  const taken = ragged ? alignCells(texts, columns, fit, skipIndicator) : undefined
  if (!taken) {
    const [text, other] = [`${row.length}`, `${first + columns.length}`]
    problems.push({ start, code: 'indicator-row-uneven', text, other, leavesText: true })
    return undefined
  }
  return columns.map((_, column) => whole[taken.indexOf(column)] ?? { start, lines: [] })
}
