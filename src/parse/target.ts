import { isDash } from '../model/absence.ts'
import { isSameUnit } from '../model/measure.ts'
import type { Operator, Target } from '../model/target.ts'
import { toHalfWidth } from './half-width.ts'
import { parseDates } from './target-dates.ts'
import { isUnit, OPERATORS_AFTER, OPERATORS_BEFORE, parseMissingNumber, tidyUnit } from './target-words.ts'

const NUMBER = /^([百千万]分之(?=\d))?(-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)\s*/
/** Shares by the words that stand before their number. */
const SHARE_WORDS: ReadonlyMap<string, string> = new Map([
  ['百分之', '%'],
  ['千分之', '‰'],
  ['万分之', '‱'],
])
/** A year or month of the calendar with words behind it, such as `2021年全年` and `6月投入使用`: no number of years or months. */
const CALENDAR = /^(?:(?:19|20)\d{2}年|(?:1[0-2]|0?[1-9])月[^/·.(])/
/** What stands in a cell of units beside a date. */
const CALENDAR_UNIT = /^(?:年|月|日|年月|年月日|日期|时间)$/
/** The rest of a date, in a cell of units: `12` beside 月底. */
const REST_OF_DATE = /^[年月日](?:[份底末初前]|度$|[上中下]旬)/
const YES_NO: ReadonlyMap<string, boolean> = new Map([
  ['是', true],
  ['有', true],
  ['否', false],
  ['无', false],
])

/** A printed target value (指标值). What is neither number, dates nor yes/no is a target in words. */
export function parseTarget(raw: string): Target {
  const printed = tidy(raw)
  if (printed === '') return { raw, kind: 'blank' }
  const value = YES_NO.get(printed)
  if (value !== undefined) return { raw, kind: 'yes-no', value }
  const dates = parseDates(printed)
  if (dates) return { raw, kind: 'dates', ...dates }
  return parseQuantity(raw, printed)
}

/** A target whose operator, value and unit stand in one cell or in three. 定性 in the place of the operator is none, 正向 and
 *  反向 are ≥ and ≤. A number with anything in the cell of units is a number of that unit: `12` of 月 are twelve months; only
 *  a date beside 年, 月 or 日 stays a date. What one cell repeats of another is read once. Undefined when the table has no
 *  column of targets. */
export function parseTargetCells(cells: {
  readonly operator?: string | undefined
  readonly target?: string | undefined
  readonly unit?: string | undefined
}): Target | undefined {
  const { operator = '', target, unit = '' } = cells
  if (target === undefined) return undefined
  const value = tidy(target)
  const sign = isSaidIn(operator, value, 'startsWith') || /^定[性量]/.test(operator.trim()) ? '' : operator
  const measure = isSaidIn(unit, value, 'endsWith') ? '' : unit
  const raw = sign + target + measure
  const printed = signOf(sign) + value
  const beside = measure === '' ? undefined : besideUnit(printed, value, tidy(measure))
  return { ...(beside ?? parseTarget(printed + tidy(measure))), raw }
}

/** Whether a cell adds nothing to the value beside it: blank, a dash, or printed there already. */
function isSaidIn(cell: string, value: string, where: 'startsWith' | 'endsWith'): boolean {
  const said = tidy(cell)
  return said === '' || said === '无' || isDash(said) || value[where](said)
}

function signOf(operator: string): string {
  const sign = tidy(operator)
  return { 正向: '>=', 反向: '<=' }[sign.replace(/指标$/, '')] ?? sign
}

/** A value with a unit in a cell of its own; undefined where the two are to be read as one text. */
function besideUnit(printed: string, value: string, unit: string): Target | undefined {
  const raw = printed
  if (value === '') return { raw, kind: 'number-missing', unit: tidyUnit(unit) }
  const dates = CALENDAR_UNIT.test(unit) && printed === value ? (parseDates(value) ?? yearOf(value, unit)) : undefined
  if (dates) return { raw, kind: 'dates', ...dates }
  if (REST_OF_DATE.test(unit)) return undefined
  const read = parseQuantity(raw, printed)
  if (read.kind === 'number-missing') return read.unit === '' ? { ...read, unit: tidyUnit(unit) } : undefined
  if (read.kind !== 'quantity') return undefined
  if (/^[十百千]?[万亿]?$/.test(read.unit) && !(read.unit !== '' && /^[万亿]/.test(unit)))
    return { ...read, unit: read.unit + tidyUnit(unit) }
  return isSameUnit(read.unit, unit) ? read : undefined
}

/** A year of the calendar, `2021` beside 年. */
function yearOf(value: string, unit: string): ReturnType<typeof parseDates> {
  return unit === '年' ? parseDates(value + unit) : undefined
}

/** Half-width text, with the angle quotes that stand for < and >. */
function tidy(raw: string): string {
  return toHalfWidth(raw)
    .replace(/[‹〈﹤]/g, '<')
    .replace(/[›〉﹥]/g, '>')
    .trim()
    .replace(/(?<=.)[。;,、]$/, '')
}

function parseQuantity(raw: string, printed: string): Target {
  const { operator, value } = withoutOperator(printed)
  const match = NUMBER.exec(value)
  if (!match?.[2]) {
    const missing = parseMissingNumber(value, operator !== undefined)
    return missing ? { raw, kind: 'number-missing', ...missing } : { raw, kind: 'quality' }
  }
  const share = SHARE_WORDS.get(match[1] ?? '')
  const rest = value
    .slice(match[0].length)
    .replace(/完成$/, '')
    .replace(/(?<!\s)\s+(?=\()/g, '')
  if (CALENDAR.test(value) || (share ? rest !== '' : !isUnit(rest))) return { raw, kind: 'quality' }
  const number = Number(match[2].replaceAll(',', ''))
  return { raw, kind: 'quantity', operator: operator ?? '=', number, unit: share ?? tidyUnit(rest) }
}

/** Takes the operator off, which stands before the value or behind it. */
function withoutOperator(printed: string): { operator?: Operator; value: string } {
  for (const [operator, words] of [...OPERATORS_BEFORE, ...OPERATORS_AFTER]) {
    if (!words.test(printed)) continue
    const value = printed.replace(words, '').replace(/[以之]?内$/, '')
    return { operator, value: value.trim() }
  }
  return { value: printed }
}
