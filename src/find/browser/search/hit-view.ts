import type { FacetValue } from '../../shared/facets.ts'
import type { RecordRow, SearchRecord } from '../../shared/record.ts'
import { type Marks, pinyinRangesOf, type Range, rangesOf, rowRangesOf } from './match.ts'

/** A run of text that is marked or not. */
export interface Segment {
  readonly text: string
  readonly marked: boolean
}

/** What is drawn for one hit. */
export interface HitView {
  readonly url: string
  readonly name: readonly Segment[]
  /** Words under the name: year, unit, budget. */
  readonly meta: readonly string[]
  /** What the department says of it; only projects have it. */
  readonly grade?: FacetValue
  readonly excerpt: readonly Segment[]
  /** Rows of the page that show what was asked for, best first. */
  readonly rows: readonly { readonly url: string; readonly label: string; readonly segments: readonly Segment[] }[]
  /** How many more rows of the page show it. */
  readonly moreRows: number
}

const EXCERPT_LENGTH = 90
const ROW_LENGTH = 36
const MOST_ROWS = 3
const BETWEEN_CELLS = ' · '
/** What a record is called. */
export const RECORD_KINDS = { project: '项目', department: '部门绩效目标', term: '名词解释' } as const

/** A row with its ranges cell by cell, and how many they are. */
interface MatchedRow {
  readonly row: RecordRow
  readonly ranges: readonly (readonly Range[])[]
  readonly count: number
}

/** A record as a hit, with what was asked for marked. */
export function hitViewOf(record: SearchRecord, marks: Marks): HitView {
  const matched = matchedRowsOf(record, marks)
  const [best] = matched
  const rows = matched.flatMap((row) => linkTo(record, row))
  const [grade] = record.facets.grade ?? []
  const opening = record.rows.find(({ anchor, label }) => anchor !== undefined || label === '名词解释')?.cells[0] ?? ''
  return {
    url: record.url,
    name: segmentsOf(record.name, nameRangesOf(record, marks.needles)),
    meta: metaOf(record),
    ...(grade && { grade }),
    excerpt: best ? wholeRow(best) : excerptOf(opening, [], EXCERPT_LENGTH),
    rows: rows.slice(0, MOST_ROWS),
    moreRows: Math.max(0, rows.length - MOST_ROWS),
  }
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
function linkTo({ url }: SearchRecord, { row: { anchor, label, name, cells }, ranges }: MatchedRow): HitView['rows'] {
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

function metaOf({ kind, year, unit, name, budget }: SearchRecord): string[] {
  return [
    RECORD_KINDS[kind],
    ...(year === undefined ? [] : [`${year}年`]),
    ...(unit && unit !== name ? [unit] : []),
    ...(budget === undefined ? [] : [`预算 ${budget}`]),
  ]
}
