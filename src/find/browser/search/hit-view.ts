import { formatWan } from '../../../words/wan.ts'
import type { FacetValue } from '../../shared/facets.ts'
import type { RecordRow, SearchRecord } from '../../shared/record.ts'
import { type Marks, pinyinRangesOf, type Range, rangesOf, rowRangesOf } from './match.ts'

/** A run of text that is marked or not. */
export interface Segment {
  readonly text: string
  readonly marked: boolean
}

/** A project in another year than the one that is shown. */
export interface OtherYear {
  readonly year: number
  readonly url: string
  /** Its budget in words, such as `9.97万元`. */
  readonly budget: string
  readonly grade?: FacetValue
}

/** What is drawn for one hit. */
export interface HitView {
  readonly url: string
  readonly name: readonly Segment[]
  /** The project by the parts of its address; only projects have one. */
  readonly place?: string
  /** Words under the name: year, unit, budget. */
  readonly meta: readonly string[]
  /** What the department says of it; only projects have it. */
  readonly grade?: FacetValue
  readonly excerpt: readonly Segment[]
  /** Rows of the page that show what was asked for, best first. */
  readonly rows: readonly { readonly url: string; readonly label: string; readonly segments: readonly Segment[] }[]
  /** How many more rows of the page show it. */
  readonly moreRows: number
  /** The same project in its other years, newest first. */
  readonly otherYears: readonly OtherYear[]
}

/** What one hit is drawn from. */
interface HitRecords {
  /** The newest page among those found. */
  readonly found: SearchRecord
  /** The newest page of the same project; the same record where that was found. */
  readonly newest: SearchRecord
}

const EXCERPT_LENGTH = 90
const ROW_LENGTH = 36
const MOST_ROWS = 3
const BETWEEN_CELLS = ' · '
/** What a record is called. */
export const RECORD_KINDS = { project: '项目', department: '部门绩效目标', term: '名词解释', rule: '审查要点' } as const

/** A row with its ranges cell by cell, and how many they are. */
interface MatchedRow {
  readonly row: RecordRow
  readonly ranges: readonly (readonly Range[])[]
  readonly count: number
}

/** A hit, with what was asked for marked. */
export function hitViewOf({ found, newest }: HitRecords, marks: Marks): HitView {
  const matched = matchedRowsOf(found, marks)
  const [best] = matched
  const rows = distinct(matched.flatMap((row) => linkTo(found, row)))
  const [grade] = found.facets.grade ?? []
  const opening = found.rows.find(({ anchor, label }) => anchor !== undefined || label === '名词解释')?.cells[0] ?? ''
  return {
    url: found.url,
    ...(found.kind === 'project' && { place: found.url.split('/').slice(-4, -1).join('/') }),
    name: segmentsOf(found.name, nameRangesOf(found, marks.needles)),
    meta: metaOf(found, newest),
    ...(grade && { grade }),
    excerpt: best ? wholeRow(best) : excerptOf(opening, [], EXCERPT_LENGTH),
    rows: rows.slice(0, MOST_ROWS),
    moreRows: Math.max(0, rows.length - MOST_ROWS),
    otherYears: yearsOf(newest).filter(({ url }) => url !== found.url),
  }
}

/** A project's years, newest first, by its newest page. */
function yearsOf({ year, url, facets, earlier = [], ...budget }: SearchRecord): OtherYear[] {
  const [grade] = facets.grade ?? []
  const own = year === undefined ? [] : [{ year, url, budget: budgetWords(budget), ...(grade && { grade }) }]
  const before = earlier.map(({ fen, ...past }) => ({
    ...past,
    budget: budgetWords({ ...past, ...(fen !== undefined && { fen }) }),
  }))
  return [...own, ...before]
}

/** All cells of a row, cut around the first match. */
function wholeRow({ row: { cells }, ranges }: MatchedRow): Segment[] {
  let offset = 0
  const moved: Range[] = []
  for (const [index, cell] of cells.entries()) {
    for (const { start, end } of ranges[index] ?? []) moved.push({ start: start + offset, end: end + offset })
    offset += cell.length + BETWEEN_CELLS.length
  }
  return excerptOf(cells.join(BETWEEN_CELLS), moved, EXCERPT_LENGTH)
}

/** The first cell with a match, after the row's name, as a link to its row, where the row has an address. */
function linkTo({ url: own }: SearchRecord, { row, ranges }: MatchedRow): HitView['rows'] {
  const { anchor, url = own, label, name, cells } = row
  if (anchor === undefined) return []
  const at = ranges.findIndex((inCell) => inCell.length > 0)
  const opening = name === undefined || name === cells[at] ? [] : [plain(name + BETWEEN_CELLS)]
  const segments = [...opening, ...excerptOf(cells[at] ?? '', ranges[at] ?? [], ROW_LENGTH)]
  return [{ url: `${url}#${anchor}`, label, segments }]
}

/** Where a record's name shows what was asked for, in characters or through pinyin. */
export function nameRangesOf({ name, pinyin }: SearchRecord, needles: readonly string[]): Range[] {
  const direct = rangesOf(name, needles)
  return direct.length > 0 ? direct : pinyinRangesOf(name, pinyin, needles)
}

/** A text cut to about `length` characters around its first range, with the ranges marked. */
export function excerptOf(text: string, ranges: readonly Range[], length: number): Segment[] {
  const first = ranges[0]?.start ?? 0
  const start =
    text.length <= length
      ? 0
      : wholeFrom(text, Math.max(0, Math.min(first - Math.floor(length / 3), text.length - length)))
  const end = wholeFrom(text, Math.min(text.length, start + length))
  const inside = ranges
    .filter((range) => range.end > start && range.start < end)
    .map((range) => ({ start: Math.max(range.start, start) - start, end: Math.min(range.end, end) - start }))
  const segments = segmentsOf(text.slice(start, end), inside)
  return [...(start > 0 ? [plain('…')] : []), ...segments, ...(end < text.length ? [plain('…')] : [])]
}

/** A row that says the same of the same place is told once. */
function distinct(rows: HitView['rows']): HitView['rows'] {
  const keyOf = ({ url, label, segments }: HitView['rows'][number]) =>
    [url, label, ...segments.map(({ text }) => text)].join('\n')
  return [...new Map(rows.map((row) => [keyOf(row), row])).values()]
}

function segmentsOf(text: string, ranges: readonly Range[]): Segment[] {
  let at = 0
  const segments: Segment[] = []
  for (const { start, end } of ranges) {
    segments.push(plain(text.slice(at, start)), { text: text.slice(start, end), marked: true })
    at = end
  }
  return [...segments, plain(text.slice(at))].filter((segment) => segment.text !== '')
}

function plain(text: string): Segment {
  return { text, marked: false }
}

/** Never between the two halves of a character outside the basic plane. */
function wholeFrom(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at - 1 : at
}

function matchedRowsOf({ rows }: SearchRecord, marks: Marks): MatchedRow[] {
  return rows
    .map((row): MatchedRow => {
      const ranges = rowRangesOf(row, marks)
      return { row, ranges, count: ranges.flat().length }
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
}

/** What is not the newest says so: a reader may take it for that. */
function metaOf({ kind, year, unit, name, ...budget }: SearchRecord, newest: SearchRecord): string[] {
  const isOld = year !== undefined && newest.year !== undefined && newest.year > year
  return [
    RECORD_KINDS[kind],
    ...(year === undefined ? [] : [`${year}年${isOld ? `（最新是${newest.year}年）` : ''}`]),
    ...(unit && unit !== name ? [unit] : []),
    ...(budget.budget === undefined ? [] : [`预算 ${budgetWords(budget)}`]),
  ]
}

/** A budget in the one unit of lists; what is printed where it has no number. */
function budgetWords({ budget = '', fen }: Pick<SearchRecord, 'budget' | 'fen'>): string {
  return fen === undefined ? budget : `${formatWan(BigInt(fen))}万元`
}
