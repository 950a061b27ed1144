import { formatYuan } from '../../../words/money.ts'
import { formatShare } from '../../../words/share.ts'
import type { Question } from '../../shared/question/question.ts'
import type { ProjectSort } from '../../shared/sorts.ts'
import { unreadLimits } from '../chips/chips-of.ts'
import type { Asked } from './asked.ts'
import type { YearSum } from './summary.ts'

/** What is told while the projects are fetched. */
export const LOADING = '正在载入全部项目……'
/** What is told when they cannot be fetched. */
export const FAILED = '项目没有载入成功。请检查网络后刷新本页，或从下面的年度和单位走到每一个项目。'

/** What the page tells about an answer: how many of all it found, and what of the question could not be followed. */
export function statusOf(
  question: Question<ProjectSort>,
  { query, cut, reading, matches, near }: Asked,
  found: number,
  all: number,
): string {
  const isWordless = query.trim() !== '' && matches === undefined && reading.parts.length === 0
  return [
    isWordless ? `“${query}”里没有可以查找的字。` : '',
    near && found > 0 ? `没有与“${query}”完全相符的。近似的：` : '',
    foundWords(found, all),
    query !== question.query && !cut ? `按“${query}”查找。` : '',
    cut ? `写得太长，只查了前 ${[...query].length} 个字。` : '',
    ...unreadLimits(question).map((typed) => `“${typed}”不是金额，没有按它筛选。`),
  ].join('')
}

/** What a question found, in words. */
function foundWords(found: number, all: number): string {
  if (found === all) return `全部 ${all} 个项目。`
  return found === 0
    ? '没有符合条件的项目。可以少选一些条件，或把词写短一点。'
    : `${all} 个项目里有 ${found} 个符合条件。`
}

/** What a year's sum grew by, in words, such as `+1,000.00（+12.5%）`. */
export function changeWords({ change, rate, units }: YearSum): string {
  if (change === undefined) return '没法比'
  const only = units === undefined ? '' : `，只比两年都有的 ${units} 个单位`
  if (change === 0n) return `不变${only}`
  const sign = change > 0n ? '+' : '−'
  const share = rate === undefined ? '' : `（${sign}${formatShare(Math.abs(rate))}）`
  return `${sign}${formatYuan(change > 0n ? change : -change)}${share}${only}`
}
