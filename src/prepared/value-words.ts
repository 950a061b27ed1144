import { formatRoundedChange } from '../words/change.ts'
import { NOTHING_HERE } from '../words/printed.ts'
import { formatShare } from '../words/share.ts'
import { differenceInWan, formatWan } from '../words/wan.ts'
import type { Answer, Column, ColumnKind, PreparedTable, Value } from './prepared-table.ts'

/** What a column counts in on a page. */
const UNITS: Partial<Readonly<Record<ColumnKind, string>>> = { money: '万元', difference: '万元' }

/** The head of a column on a page, such as `预算（万元）`. */
export function columnWords({ name, kind }: Column): string {
  const unit = UNITS[kind]
  return unit === undefined ? name : `${name}（${unit}）`
}

/** A value under its column, rounded as lists of this site have it; the file has it exact. */
export function valueWords(value: Value, { kind }: Pick<Column, 'kind'>): string {
  if (value === undefined) return NOTHING_HERE
  if (typeof value === 'string') return value
  if (typeof value === 'bigint') return kind === 'difference' ? differenceInWan(value) : formatWan(value)
  if (kind === 'share') return formatShare(value)
  return kind === 'growth' ? formatRoundedChange(value) : String(value)
}

/** What came of a question, in a sentence with its denominator, such as `2025年，120 个项目里有 43 个项目。` An empty answer says
 *  which of the two it is: nothing is so, or nothing could be compared. */
export function answerWords(
  { among, rowsOf }: Pick<PreparedTable, 'among' | 'rowsOf'>,
  { year, rows, compared }: Answer,
): string {
  if (year === undefined) return '本站还没有能回答这个问题的文件。'
  if (compared === 0) return `${year}年没有一${among}，所以答不了：不是没有，是没法比。`
  if (rows.length === 0) return `${year}年，${compared} ${among}里没有这样的。`
  return `${year}年，${compared} ${among}里，有 ${rows.length} ${rowsOf}。`
}

/** The same in a few words, for a list of questions, such as `2025年 43 个`. */
export function countShortWords({ rowsOf }: Pick<PreparedTable, 'rowsOf'>, { year, rows, compared }: Answer): string {
  if (year === undefined) return '没有文件'
  if (compared === 0) return `${year}年没法比`
  return rows.length === 0 ? `${year}年没有` : `${year}年 ${rows.length} ${rowsOf.charAt(0)}`
}
