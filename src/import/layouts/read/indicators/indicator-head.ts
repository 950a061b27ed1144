import { isUnit } from '../../../../parse/target-words.ts'
import type { Cell, Row } from '../../../document/document.ts'
import { type Column, columnOf } from '../../words/columns.ts'
import { isShortLabel, roleOf } from '../../words/labels.ts'
import { isOfPeriod, isOfYear, isPlaceName } from '../../words/periods.ts'
import { bareHead, withoutBrackets, wordOf } from '../../words/word.ts'
import { type Placed, placedIn, startsUnder, widthOf } from '../geometry.ts'
import type { Reading } from '../reading.ts'
import type { Found, Head, HeadProblem } from './head-column.ts'
import { ofOwnYear, settled } from './settle-columns.ts'

/** Whether a row is the head of a table of indicators. Cells before its columns head the rows at their side. */
export function isIndicatorHead(row: Row): boolean {
  const at = levelAt(row)
  return at >= 0 && row.some((cell, n) => n !== at && (columnOf(wordOf(cell)) !== undefined || headsSet(cell)))
}

/** Whether a head stands over a set of indicators of its own, such as 中期绩效指标 over its levels and targets. */
function headsSet(cell: Cell): boolean {
  const word = wordOf(cell)
  return (cell.span ?? 1) > 1 && word.endsWith('指标') && (isOfPeriod(word) || isOfYear(word))
}

/** Where the first level stands in a row; -1 when it does not. */
export function levelAt(row: Row): number {
  return row.findIndex((cell) => columnOf(wordOf(cell)) === 'level1')
}

/** Reads a head, which may be two rows, over the rows below it. */
export function headOf(row: Row, below: readonly Row[], reading: Reading): Head | HeadProblem {
  const first = firstColumn(row)
  const second = secondRow(row, first, below[0])
  const found = second
    ? overTwo(row, second, first)
    : placedIn(row)
        .slice(first)
        .map((place) => foundIn(place))
  const printed = withoutBlankTail(found)
  const body = second ? below.slice(1) : below
  const columns = settled(ofOwnYear(printed, reading), body, reading)
  if (!Array.isArray(columns)) return columns
  return {
    columns,
    width: widthOf(second && widthOf(second) > widthOf(row) ? second : row),
    side: row.slice(0, first),
    cells: [...row.slice(first), ...(second ?? [])].filter(({ lines }) => lines.length > 0),
    rows: second ? 2 : 1,
  }
}

/** The cell that the columns begin with: the first level, or what stands before it as a column: a number of the rows, or another
 *  column that no label of a form is called like. */
export function firstColumn(row: Row): number {
  let first = Math.max(0, levelAt(row))
  while (first > 0 && isColumn(wordOf(row[first - 1]))) first -= 1
  return first
}

function isColumn(word: string): boolean {
  return /^(?:序号|编号|指标编码)$/.test(word) || (columnOf(word) !== undefined && roleOf(word) === undefined)
}

function foundIn(place: Placed, over?: Cell): Found {
  return { ...kindOf(wordOf(place.cell), over && wordOf(over)), ...place }
}

/** What a head says, with the head over it where it is one of two rows. */
function kindOf(word: string, over?: string): Pick<Found, 'kind' | 'label' | 'unit' | 'ofPeriod'> {
  const ofPeriod = over !== undefined && isOfPeriod(over)
  const { column, unit } = columnAndUnit(word)
  if (column) return { kind: column, label: word, ...(unit !== undefined && { unit }), ...(ofPeriod && { ofPeriod }) }
  if (over === undefined) return { kind: 'other', label: word }
  if (columnAndUnit(over).column === 'target') {
    if (isOfPeriod(word)) return { kind: 'periodTarget', label: word }
    return isOfYear(word) ? { kind: 'target', label: word } : { kind: 'place', label: word }
  }
  return { kind: 'other', label: `${over} ${word}` }
}

function columnAndUnit(word: string): { readonly column?: Column; readonly unit?: string } {
  const column = /^(?:19|20)\d{2}年度?$/.test(word) ? 'target' : columnOf(word)
  if (column) return { column }
  const base = columnOf(withoutBrackets(bareHead(word)))
  const unit = /[(（]([^()（）]+)[)）]$/.exec(word)?.[1]
  if (base === undefined || unit === undefined || !isUnit(unit)) return {}
  return base === 'target' || base === 'actual' || base === 'periodTarget' ? { column: base, unit } : { column: base }
}

/** The row under a head, where heads of columns stand under wider ones: such as 符号, 数值 and 单位 under 指标值. */
function secondRow(head: Row, first: number, under: Row = []): Row | undefined {
  const filled = under.filter(({ lines }) => lines.length > 0)
  if (filled.length === 0 || filled.some((cell) => !isShortLabel(wordOf(cell)))) return undefined
  const wide = placedIn(head).filter(({ from, to }) => to - from > 1)
  const isParted = wide.some(({ cell }) => head.indexOf(cell) >= first)
  if (widthOf(head) === widthOf(under) && isParted) {
    const parts = placedIn(under).filter(({ cell }) => cell.lines.length > 0)
    const areWithin = parts.every((one) => wide.some((over) => startsUnder(one, over)))
    const named = filled.some(
      (cell) => columnAndUnit(wordOf(cell)).column || isOfPeriod(wordOf(cell)) || isOfYear(wordOf(cell)),
    )
    const isHead = areWithin && (named || filled.every((cell) => isPlaceName(wordOf(cell))))
    return isHead ? under : undefined
  }
  return withoutSpans(head, under, filled) ? under : undefined
}

/** Whether cells of a second row take the place of the one target over them, where no spans say so. */
function withoutSpans(head: Row, under: Row, parts: readonly Cell[]): boolean {
  const from = under.indexOf(parts[0] as Cell)
  const together = parts.every((cell, n) => cell === under[from + n] && columnOf(wordOf(cell)) !== undefined)
  if (parts.length < 2 || !together || under.length !== head.length + parts.length - 1) return false
  return columnOf(wordOf(head[from])) === 'target'
}

function overTwo(head: Row, under: Row, first: number): Found[] {
  if (widthOf(head) !== widthOf(under)) return overTwoByCount(head, under, first)
  const filled = placedIn(under).filter(({ cell }) => cell.lines.length > 0)
  return placedIn(head)
    .slice(first)
    .flatMap((over): Found[] => {
      const parts = filled.filter((one) => startsUnder(one, over))
      return parts.length > 0 ? parts.map((one) => foundIn(one, over.cell)) : [foundIn(over)]
    })
}

function overTwoByCount(head: Row, under: Row, first: number): Found[] {
  const from = under.findIndex(({ lines }) => lines.length > 0)
  const parts = under.filter(({ lines }) => lines.length > 0)
  const cells = [...head.slice(first, from), ...parts, ...head.slice(from + 1)]
  return cells.map((cell, n) => {
    const place = { cell, from: first + n, to: first + n + (cell.span ?? 1) }
    return foundIn(place, parts.includes(cell) ? head[from] : undefined)
  })
}

function withoutBlankTail(columns: readonly Found[]): Found[] {
  return columns.slice(0, columns.findLastIndex(({ label }) => label !== '') + 1)
}
