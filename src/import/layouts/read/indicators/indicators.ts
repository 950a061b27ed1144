import type { LabelledText } from '../../../../model/other-text.ts'
import type { Cell, Row } from '../../../document/document.ts'
import { textOf } from '../../../document/piece.ts'
import { spanOf } from '../../../document/place.ts'
import { isShortLabel, roleOf } from '../../words/labels.ts'
import { isOfPeriod } from '../../words/periods.ts'
import { wordOf } from '../../words/word.ts'
import { addRowProblem, type IndicatorRow, type PlaceValue, type Reading } from '../reading.ts'
import type { Head, HeadColumn, HeadProblem } from './head-column.ts'
import { cellsUnder, type UnderHead } from './indicator-cells.ts'
import { headOf } from './indicator-head.ts'
import { isNumberRow } from './number-row.ts'
import { severalIn } from './several-in-cell.ts'

const FIELD = '绩效指标'
/** Columns of which a row has something where it is an indicator. */
const VALUES: readonly HeadColumn['kind'][] = ['target', 'periodTarget', 'actual', 'place']

/** What the cells of a row print, by column, and the text of the cell that is merged down over a blank one. */
interface Printed {
  readonly column: HeadColumn
  readonly text: string
  readonly isFilled: boolean
}

/** Reads indicator rows under their head, which may be two rows. A blank level stands for the one above it, which a merged cell
 *  prints once, and so does any cell that a merge covers, but for weights and scores: these are of all its rows together. A new
 *  level one starts its level two anew. A row with levels only has not been filled in and gives no indicator. A head or row that
 *  cannot be read is a problem and stays unclaimed. */
export function takeIndicators(reading: Reading, row: Row, below: readonly Row[]): void {
  const { draft } = reading
  draft.indicators ??= []
  const head = headOf(row, below, reading)
  if (!('columns' in head)) {
    refuseHead(reading, head, [row, ...below])
    return
  }
  claimHead(head, reading)
  takeRows(reading, head, below.slice(head.rows - 1))
}

/** Says why a head cannot be read: the rows under it are then not said one by one. */
export function refuseHead({ problems }: Reading, { code, cell }: HeadProblem, rows: readonly Row[]): void {
  const covers = spanOf(rows.flat().flatMap(({ lines }) => lines))
  const start = cell?.start ?? rows[0]?.[0]?.start ?? 0
  problems.push({ start, code, text: wordOf(cell), ...(covers && { covers }) })
}

/** Reads rows of indicators under a head that was read. */
export function takeRows(reading: Reading, head: Head, rows: readonly Row[]): void {
  const { draft } = reading
  draft.indicators ??= []
  const side = head.side.filter(({ lines }) => lines.length > 0)
  const ofPeriod = side.length > 0 ? side.some((cell) => isOfPeriod(wordOf(cell))) : draft.section === 'period'
  const sets: ReadonlySet<boolean> = new Set(
    head.columns.flatMap(({ kind, ofPeriod }) => (kind === 'name' ? [ofPeriod ?? false] : [])),
  )
  const sameHead = wordsOf(head)
  const above: Above = new Map(draft.head === sameHead ? draft.above : [])
  for (const one of rows) takeRow(one, head, [...sets], ofPeriod, above, reading)
  draft.head = sameHead
  draft.above = above
}

/** What the row above prints, by its column: what a covered cell and a blank level stand for. */
type Above = Map<string, string>

function wordsOf({ columns }: Head): string {
  return columns.map(({ label }) => label).join('|')
}

/** Claims the words of a head. */
export function claimHead({ cells, side }: Head, { claims }: Reading): void {
  for (const cell of cells) claims.label(textOf(cell), FIELD)
  for (const cell of side) {
    const piece = textOf(cell)
    // What is no label, such as goals that run into it, stays unclaimed.
    if (piece && (roleOf(piece.text) || isShortLabel(piece.text))) claims.label(piece, wordOf(cell))
  }
}

function takeRow(
  row: Row,
  head: Head,
  sets: readonly boolean[],
  ofPeriod: boolean,
  above: Above,
  reading: Reading,
): void {
  if (isNumberRow(row)) {
    for (const cell of row) reading.claims.label(textOf(cell), FIELD)
    return
  }
  if (takeBesideIndicators(reading, row)) return
  const cells = cellsUnder(row, head, reading.ragged)
  if (!cells) {
    const [text, other] = [`${row.length}`, `${head.side.length + head.columns.length}`]
    addRowProblem(reading, row, row[0], { code: 'indicator-row-uneven', text, other, leavesText: true })
    return
  }
  const several = severalIn(cells, head.columns)
  if (several === 'unclear') {
    const cell = row.find(({ lines }) => lines.length > 1)
    addRowProblem(reading, row, cell, { code: 'indicator-cell-several' })
    return
  }
  if (several.some((part) => isNameless(part, head.columns, above))) {
    addRowProblem(reading, row, row[0], { code: 'indicator-without-name' })
    return
  }
  for (const part of several) takeCells(part, head, sets, ofPeriod, above, reading)
}

const SUBTOTAL = /^(?:小计|合计|总计)$/
const ELLIPSIS = /^[.…·。]+$/

/** A row among the indicators that is none: a sum of those above, which is kept under its word, or dots in the place of more. */
function takeBesideIndicators({ draft, claims }: Reading, row: Row): boolean {
  const [first, ...others] = row.filter(({ lines }) => lines.length > 0)
  if (!first) return false
  if ([first, ...others].every((cell) => ELLIPSIS.test(wordOf(cell)))) {
    for (const cell of [first, ...others]) claims.label(textOf(cell), FIELD)
    return true
  }
  if (!SUBTOTAL.test(wordOf(first))) return false
  const label = claims.label(textOf(first), FIELD)
  draft.fields.push({ label, text: others.map((cell) => claims.field(textOf(cell), '其他栏目')).join(' ') })
  return true
}

function takeCells(
  cells: UnderHead,
  { columns }: Head,
  sets: readonly boolean[],
  ofPeriod: boolean,
  above: Above,
  reading: Reading,
): void {
  const isLevel = ({ kind }: HeadColumn) => kind === 'level1' || kind === 'level2'
  const isFilled = columns.some(
    (column, n) => !isLevel(column) && (cells[n]?.lines.length ?? 0) > 0 && !isUnnamed(cells[n], column),
  )
  const newLevel1 = columns.some((column, n) => column.kind === 'level1' && !standsFor(column, cells[n], false))
  const printed = columns.map((column, n): Printed => {
    const piece = textOf(cells[n])
    const text = isFilled ? reading.claims.field(piece, FIELD) : reading.claims.label(piece, FIELD)
    const key = `${column.from}`
    const stands = standsFor(column, cells[n], newLevel1) ? (above.get(key) ?? '') : text
    if (isLevel(column) || isFilled) above.set(key, stands)
    return { column, text: stands, isFilled: text !== '' }
  })
  if (!isFilled) return
  for (const set of sets) {
    const own = printed.filter(({ column: { kind, ofPeriod = false } }) => kind === 'level1' || ofPeriod === set)
    if (sets.length > 1 && !own.some(({ column, isFilled }) => isFilled && !isLevel(column))) continue
    addRow(own, set || ofPeriod, reading)
  }
}

/** Whether a row has a value, and neither a name of its own nor one that a merge covers. */
function isNameless(cells: UnderHead, columns: readonly HeadColumn[], above: Above): boolean {
  const isFilled = columns.some(({ kind }, n) => VALUES.includes(kind) && (cells[n]?.lines.length ?? 0) > 0)
  const isNamed = columns.some(
    ({ kind, from }, n) =>
      kind === 'name' && ((cells[n]?.lines.length ?? 0) > 0 || (cells[n]?.covered === true && above.has(`${from}`))),
  )
  return isFilled && !isNamed
}

/** Whether the name of an indicator is only its number, as a form prints where nobody has written one: `指标2：`. */
function isUnnamed(cell: Cell | undefined, { kind }: HeadColumn): boolean {
  return kind === 'name' && /^(?:三级)?指标\d*$/.test(wordOf(cell))
}

/** Whether a cell stands for what is above it: a blank one, or the second half of a level's name. */
function standsFor({ kind }: HeadColumn, cell: Cell | undefined, newLevel1: boolean): boolean {
  if (kind === 'level1' && wordOf(cell) === '指标') return true
  if (cell && cell.lines.length > 0) return false
  if (kind === 'level1') return true
  if (kind === 'level2') return !newLevel1 || cell?.covered === true
  return cell?.covered === true && kind !== 'weight' && kind !== 'score'
}

/** Adds the indicator of a row: to those of the whole period, or to those of the year. A target of the whole period beside that of
 *  the year is an indicator of the whole period of the same name. */
function addRow(printed: readonly Printed[], ofPeriod: boolean, { draft }: Reading): void {
  const row = rowOf(printed.filter(({ column }) => column.kind !== 'periodTarget'))
  const period = printed.find(({ column }) => column.kind === 'periodTarget')
  if (ofPeriod) draft.periodIndicators.push(row)
  else draft.indicators = [...(draft.indicators ?? []), row]
  if (!period || period.text === '' || ofPeriod) return
  const { level1, level2, name, operator, unit } = row
  const target = {
    target: period.text,
    ...(operator !== undefined && { operator }),
    ...(unit !== undefined && { unit }),
  }
  draft.periodIndicators.push({ level1, level2, name, ...target })
}

function rowOf(printed: readonly Printed[]): IndicatorRow {
  const texts: Partial<Record<string, string>> = {}
  const [fields, places]: [LabelledText[], PlaceValue[]] = [[], []]
  for (const { column, text } of printed) {
    if (column.kind === 'other') {
      if (column.label !== '' && text !== '') fields.push({ label: column.label, text })
    } else if (column.kind === 'place') places.push({ place: column.label, target: text })
    else texts[column.kind] = text
  }
  const unit = texts.unit === undefined ? unitInHead(printed) : undefined
  const { level1 = '', level2 = '', name = '', ...rest } = texts
  return {
    ...{ level1, level2, name, ...rest },
    ...(unit !== undefined && { unit }),
    ...(places.length > 0 && { places }),
    ...(fields.length > 0 && { fields }),
  }
}

/** The unit that the head of the values prints, for values that are bare numbers. */
function unitInHead(printed: readonly Printed[]): string | undefined {
  const valued = printed.find(
    ({ column, text }) => column.unit !== undefined && /^[≥≤＝=<>]*\s*[\d.,]+$/.test(text.trim()),
  )
  return valued?.column.unit
}
