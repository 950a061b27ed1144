import type { Operator, Target } from '../model/target.ts'
import { toHalfWidth } from './half-width.ts'
import { parseDates } from './target-dates.ts'
import { isUnit, OPERATORS_AFTER, OPERATORS_BEFORE, parseMissingNumber, tidyUnit } from './target-words.ts'

const NUMBER = /^(?:百分之(?=\d))?(-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)\s*/
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

/** A target whose operator, value and unit stand in one cell or in three; 定性 in the place of the operator is none.
 *  Undefined when the table has no column of targets. */
export function parseTargetCells(cells: {
  readonly operator?: string | undefined
  readonly target?: string | undefined
  readonly unit?: string | undefined
}): Target | undefined {
  const { operator = '', target, unit = '' } = cells
  if (target === undefined) return undefined
  return parseTarget(/^定[性量]/.test(operator) ? target + unit : operator + target + unit)
}

/** Half-width text, with the angle quotes that stand for < and >. */
function tidy(raw: string): string {
  return toHalfWidth(raw)
    .replace(/[‹〈﹤]/g, '<')
    .replace(/[›〉﹥]/g, '>')
    .replaceAll('％', '%')
    .trim()
}

function parseQuantity(raw: string, printed: string): Target {
  const { operator, value } = withoutOperator(printed)
  const match = NUMBER.exec(value)
  if (!match?.[1]) {
    const missing = parseMissingNumber(value, operator !== undefined)
    return missing ? { raw, kind: 'number-missing', ...missing } : { raw, kind: 'quality' }
  }
  const percent = value.startsWith('百分之')
  const rest = value.slice(match[0].length).replace(/完成$/, '')
  const unit = percent && rest === '' ? '%' : tidyUnit(rest)
  if (unit !== '' && (percent || !isUnit(rest)) && unit !== '%') return { raw, kind: 'quality' }
  const number = Number(match[1].replaceAll(',', ''))
  return { raw, kind: 'quantity', operator: operator ?? '=', number, unit }
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
