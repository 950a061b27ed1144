import { COUNTED_THINGS } from './amount-at.ts'
import { wordEnd } from './phrases.ts'
import type { PartMeaning, Reader, TokenAt } from './token.ts'
import { usualNumerals } from './typed-amount.ts'

const FOUR = /\d{4}/y
const FOUR_NUMERALS = /[零一二三四五六七八九]{4}/y
const NUMERALS = '零一二三四五六七八九'
const YEAR = ['年度', '年']
const UP_TO = '到 至 - ~ — － – ～'.split(' ')
/** What a number of four digits is part of, when it stands beside it. */
const LONGER = /[\da-z.,%‰]/
/** What an amount goes on with. */
const AMOUNT = '元块圆万亿千百余多'

/** Years before the newest that is published, by the words for them; longer words first. */
const RELATIVE: readonly (readonly [before: number, ...words: readonly string[]])[] = [
  [0, '今年度', '今年', '本年度'],
  [1, '去年度', '去年', '上一年度', '上一年', '上年度', '上年'],
  [2, '前年度', '前年'],
]
/** 上年结转 is no year but money, 今年底 no year of a document. */
const NOT_AFTER = '结末底初前后来'
/** The newest years: 近三年, 最近3年来; 三年级 is a form at school. */
const NEWEST = /(?:最近|近|过去)([2-9两二三四五六七八九])(?:个年度|年度|年)(?!级)(?:来|以来)?/y

/** Reads a year that is published: `2025`, `2025年`, `2025年度`, `二〇二五年`; 去年 and the like are counted from the newest, and so are
 *  the years of 近三年. Of 2023到2025年 those that are published. */
export function yearReader(years: readonly number[]): Reader {
  const newest = Math.max(...years)
  return (text, at) => {
    const several = newestYears(text, at, years)
    if (several) return several
    const yearAt = (place: number) => writtenYear(text, place) ?? relativeYear(text, place, newest)
    const found = yearAt(at)
    if (found === undefined) return undefined
    const upTo = wordEnd(UP_TO, text, found.end)
    const last = upTo === undefined ? undefined : yearAt(upTo)
    const span = last ? years.filter((year) => isBetween(year, found.year, last.year)) : []
    if (last && span.length > 0) return { end: last.end, meaning: yearSpan(span) }
    const { year, end } = found
    if (!years.includes(year)) return undefined
    const condition = { kind: 'value', facet: 'year', ids: [String(year)] } as const
    return { end, meaning: { kind: 'part', label: `${year}年`, condition } }
  }
}

/** As many of the newest years as are said; all where fewer are published. */
function newestYears(text: string, at: number, years: readonly number[]): TokenAt | undefined {
  NEWEST.lastIndex = at
  const [whole = '', sign = ''] = NEWEST.exec(text) ?? []
  const count = sign === '两' ? 2 : NUMERALS.includes(sign) ? NUMERALS.indexOf(sign) : Number(sign)
  if (whole === '') return undefined
  const newest = [...years].sort((a, b) => b - a).slice(0, count)
  return { end: at + whole.length, meaning: yearSpan(newest) }
}

function isBetween(year: number, one: number, other: number): boolean {
  return year >= Math.min(one, other) && year <= Math.max(one, other)
}

/** What stands for some years one after another: any of them. */
function yearSpan(years: readonly number[]): PartMeaning {
  const label = `${Math.min(...years)}—${Math.max(...years)}年`
  return { kind: 'part', label, condition: { kind: 'value', facet: 'year', ids: years.map(String) } }
}

interface YearAt {
  readonly year: number
  readonly end: number
}

function writtenYear(text: string, at: number): YearAt | undefined {
  const numeral = matched(FOUR_NUMERALS, usualNumerals(text), at)?.replace(/./g, (sign) =>
    String(NUMERALS.indexOf(sign)),
  )
  const digits = matched(FOUR, text, at) ?? numeral
  if (digits === undefined || LONGER.test(text.charAt(at - 1))) return undefined
  const blank = text.charAt(at + 4) === ' ' ? 1 : 0
  const said = wordEnd(YEAR, text, at + 4 + blank)
  if (said !== undefined) return { year: Number(digits), end: said }
  return numeral === undefined && standsAlone(text, at + 4) ? { year: Number(digits), end: at + 4 } : undefined
}

/** Whether a bare number of four digits may be a year by what follows it: 2025元 and 2025人 are none. */
function standsAlone(text: string, end: number): boolean {
  const next = text.charAt(end)
  if (next === '') return true
  if (LONGER.test(next) || AMOUNT.includes(next)) return false
  // 2025人大会议 begins with a year, 2025人 does not.
  return !COUNTED_THINGS.includes(next) || (next === '人' && text.charAt(end + 1) === '大')
}

function relativeYear(text: string, at: number, newest: number): YearAt | undefined {
  for (const [before, ...words] of RELATIVE) {
    const end = wordEnd(words, text, at)
    if (end !== undefined && !(text.charAt(end) !== '' && NOT_AFTER.includes(text.charAt(end))))
      return { year: newest - before, end }
  }
  return undefined
}

function matched(expression: RegExp, text: string, at: number): string | undefined {
  expression.lastIndex = at
  return expression.exec(text)?.[0]
}
