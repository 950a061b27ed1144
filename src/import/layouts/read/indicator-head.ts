import { isUnit } from '../../../parse/target-words.ts'
import type { Cell, Row } from '../../document/document.ts'
import { type Column, columnOf, LEVELS } from '../words/columns.ts'
import { isShortLabel, roleOf } from '../words/labels.ts'
import { levelsOf } from '../words/levels.ts'
import { isOfPeriod, isOfYear, isPlaceName } from '../words/periods.ts'
import { bareHead, withoutBrackets, wordOf } from '../words/word.ts'
import { type Placed, placedIn, startsUnder, widthOf } from './geometry.ts'
import type { Reading } from './reading.ts'

/** What a column of a table of indicators holds: a key of the record; `periodTarget`, the target of the whole period; `place`,
 *  the value of one place; or `other`, which is kept under its own head. */
export type Kind = Exclude<Column, 'content' | 'direction'> | 'place' | 'other'

/** One column of a head, from the column `from` of the table up to `to`. */
export interface HeadColumn {
  readonly kind: Kind
  /** Its head as printed; of a head in two rows, both where one says too little. */
  readonly label: string
  readonly from: number
  readonly to: number
  /** In what its values count, where the head says it: `指标值（%）`. */
  readonly unit?: string
  /** Whether it belongs to the indicators of the whole period that stand beside those of the year. */
  readonly ofPeriod?: boolean
}

/** The columns of a head with the cells that it is made of. */
export interface Head {
  readonly columns: readonly HeadColumn[]
  /** How many columns the table has. */
  readonly width: number
  /** The cells before its first column, which head the rows at their side. */
  readonly side: readonly Cell[]
  readonly cells: readonly Cell[]
  /** How many rows it takes. */
  readonly rows: 1 | 2
}

/** What keeps a head from being read. */
export interface HeadProblem {
  readonly code:
    | 'indicator-level-missing'
    | 'indicator-value-missing'
    | 'indicator-column-twice'
    | 'indicators-which-period'
  readonly cell?: Cell
}

/** A column whose kind may still depend on the others. */
interface Found extends Omit<HeadColumn, 'kind'> {
  readonly kind: Kind | 'content' | 'direction'
  readonly cell: Cell
}

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

/** Of several targets, each with its year, the one of the year that the form's title names is its target; the others stand under their
 *  heads. */
function ofOwnYear(found: readonly Found[], { draft }: Reading): readonly Found[] {
  const dated = found.filter(({ kind, label }) => kind === 'target' && yearIn(label) !== undefined)
  const year = yearIn(draft.title ?? '')
  if (dated.length < 2 || year === undefined || !dated.some(({ label }) => yearIn(label) === year)) return found
  return found.map((one) => (dated.includes(one) && yearIn(one.label) !== year ? { ...one, kind: 'other' } : one))
}

function yearIn(text: string): string | undefined {
  return /(?:19|20)\d{2}(?=年)/.exec(text)?.[0]
}

/** The columns once it is known what each is, which its neighbours and its cells may decide. */
function settled(found: readonly Found[], body: readonly Row[], reading: Reading): HeadColumn[] | HeadProblem {
  const sided = sideBySide(found, reading)
  if (!sided) return { code: 'indicators-which-period', ...(found[0] && { cell: found[0].cell }) }
  const columns = sided.map((column) => plainKind(column, sided, body, reading))
  const named = columns.some(({ kind }) => kind === 'name') ? columns : nameForLevel2(columns, body)
  if (!named) return { code: 'indicator-level-missing' }
  const value = reading.columns.includes('actual') ? 'actual' : 'target'
  if (
    !named.some(({ kind }) => kind === value || kind === 'place' || kind === 'periodTarget') &&
    placesIn(named).every(({ kind }) => kind !== 'place') &&
    !holdsValue(named)
  )
    return { code: 'indicator-value-missing', ...(named[0] && { cell: named.at(-1)?.cell ?? named[0].cell }) }
  const single = named
    .filter(({ kind }) => kind !== 'place' && kind !== 'other')
    .map(({ kind, ofPeriod }) => `${kind} ${ofPeriod ?? false}`)
  const twice = single.find((key, n) => single.indexOf(key) < n)
  const again = twice !== undefined && named.findLast(({ kind, ofPeriod }) => `${kind} ${ofPeriod ?? false}` === twice)
  if (again) return { code: 'indicator-column-twice', cell: again.cell }
  return placesIn(named).map(({ cell: _, ...column }) => column)
}

/** Two sets of indicators side by side, those of the whole period and those of the year, which share the first level: the head
 *  over them says which is which, or the goals of both stand side by side above in the same order. Undefined when neither does. */
function sideBySide(found: readonly Found[], { draft }: Reading): readonly Found[] | undefined {
  const again = found.findIndex(
    ({ kind }, n) => kind === 'level2' && found.findIndex((one) => one.kind === 'level2') < n,
  )
  if (again < 0 || found.some(({ ofPeriod }) => ofPeriod)) return found
  const [left, right, ...others] = draft.sides ?? []
  if (left === undefined || right === undefined || left === right || others.length > 0) return undefined
  return found.map((column, n) => {
    const isPeriod = column.kind !== 'level1' && (n < again ? left : right) === 'period'
    return isPeriod ? { ...column, ofPeriod: true } : column
  })
}

type Plain = Found & { readonly kind: Kind }

function plainKind(column: Found, all: readonly Found[], body: readonly Row[], reading: Reading): Plain {
  const has = (kind: Found['kind']) => all.some((one) => one.kind === kind && one.ofPeriod === column.ofPeriod)
  const known = (kind: Kind): Plain => ({ ...column, kind: isTaken(kind, reading) ? kind : 'other' })
  switch (column.kind) {
    case 'content':
      if (!has('name')) return known('name')
      return has('description') ? known('other') : known('description')
    case 'direction':
      return !has('operator') && isOperatorColumn(column, body) ? known('operator') : known('other')
    default:
      return known(column.kind)
  }
}

/** Whether the record has a field for a column. */
function isTaken(kind: Kind, { columns }: Reading): boolean {
  if (kind === 'periodTarget' || kind === 'place' || kind === 'other') return true
  return LEVELS.some((level) => level === kind) || columns.includes(kind)
}

const OPERATOR =
  /^(?:[≥≤＝=><≧≦＞＜﹥﹤]+|[大小]于(?:等于|或等于)?|不[低高小大少]于|等于|定[性量](?:指标)?|正向(?:指标)?|反向(?:指标)?)?$/

function isOperatorColumn({ from }: Found, body: readonly Row[]): boolean {
  const texts = wordsAt(body, from)
  return texts.some((text) => text !== '') && texts.every((text) => OPERATOR.test(text))
}

/** The words of the cells that begin in a column. */
function wordsAt(body: readonly Row[], column: number): string[] {
  return body.flatMap((row) => placedIn(row).flatMap(({ cell, from }) => (from === column ? [wordOf(cell)] : [])))
}

/** A table whose second level is the indicator itself: no word of a level stands under it. */
function nameForLevel2(columns: readonly Plain[], body: readonly Row[]): Plain[] | undefined {
  const level = columns.find(({ kind }) => kind === 'level2')
  if (!level) return undefined
  const texts = wordsAt(body, level.from)
  if (texts.some((text) => text !== '' && levelsOf(text).level2)) return undefined
  return columns.map((column) => (column === level ? { ...column, kind: 'name' } : column))
}

/** Whether one column holds the indicator with its value: 具体指标（指标内容、指标值）. */
function holdsValue(columns: readonly Plain[]): boolean {
  return columns.some(({ kind, label }) => kind === 'name' && label.includes('指标值'))
}

/** Columns of places: several heads that name places, one beside the other. */
function placesIn(columns: readonly Plain[]): Plain[] {
  const isPlace = ({ kind, label }: Plain) => kind === 'other' && isPlaceName(label)
  if (columns.filter(isPlace).length < 2) return [...columns]
  return columns.map((column) => (isPlace(column) ? { ...column, kind: 'place' } : column))
}
