import type { TotalChange } from '../facts/money/total-change.ts'
import type { YearComparison } from '../facts/years/year-comparison.ts'
import { formatRoundedChange } from './change.ts'
import { NOT_COMPUTABLE } from './printed.ts'

/** What a unit is said to have of an earlier year where it has nothing to be compared with. */
const NEW_TO_LIST = '往年没有'

/** A total's change rounded, such as `+71%`; why there is none. */
function totalChangeWords(change: TotalChange, earlier: string): string {
  if (change.state === 'incomplete') return NOT_COMPUTABLE
  if (change.share !== undefined) return formatRoundedChange(change.share)
  return change.difference === 0n ? '持平' : `${earlier}为 0`
}

/** What an earlier year is called beside a later one. */
export function earlierWords(since: number, year: number): string {
  return since === year - 1 ? '上年' : `${since}年`
}

/** How a unit's money changed, short, for a column against the year before: `+71%`, `算不出`, `往年没有`, or `比2023年 +71%` where its
 *  earlier year is another. `isFirst`: no unit has an earlier year, so that there is nothing to say. */
export function moneySinceWords(
  money: { readonly since: number; readonly change: TotalChange } | undefined,
  { year, isFirst }: { readonly year: number; readonly isFirst: boolean },
): string {
  if (!money) return isFirst ? '' : NEW_TO_LIST
  const earlier = earlierWords(money.since, year)
  const said = totalChangeWords(money.change, earlier)
  return money.since === year - 1 ? said : `比${earlier} ${said}`
}

/** Names in a row, such as `甲局、乙局等 5 个`. */
export function namesWords(names: readonly string[], most: number): string {
  return names.length <= most ? names.join('、') : `${names.slice(0, most).join('、')}等 ${names.length} 个`
}

/** So many units are named in a sentence. */
const MOST_NAMES = 3

/** A year's money against an earlier one in one sentence. Where the years' units are not the same, that is said, and only those of
 *  both years are compared: `比上年少 1 个单位（甲局），合计不能直接比；两年都公布的 11 个单位 +6.4%`. `shortOf` shortens a unit's name. */
export function comparisonWords(comparison: YearComparison, year: number, shortOf: (name: string) => string): string {
  const { since, gone, come } = comparison
  const earlier = earlierWords(since, year)
  if (gone.length + come.length === 0)
    return `比${earlier} ${sharedWords(comparison, year)}${unreadableWords(comparison)}`
  return `比${earlier}${unitsWords(comparison, year, shortOf)}`
}

/** A year's money against an earlier one as an answer: the change in a word or two, and what it is of. */
export function comparisonAnswer(
  comparison: YearComparison,
  year: number,
  shortOf: (name: string) => string,
): { readonly figure: string; readonly said: string } {
  const { gone, come, shared } = comparison
  if (gone.length + come.length > 0) return { figure: '不能直接比', said: unitsWords(comparison, year, shortOf) }
  const same = shared.units > 0 ? `两年都公布的 ${shared.units} 个单位` : ''
  return { figure: sharedWords(comparison, year), said: same + unreadableWords(comparison) }
}

function unitsWords(comparison: YearComparison, year: number, shortOf: (name: string) => string): string {
  const parts = [
    { units: comparison.gone, word: '少' },
    { units: comparison.come, word: '多' },
  ].flatMap(({ units, word }) => {
    const names = units.map(({ name }) => shortOf(name))
    return units.length > 0 ? [`${word} ${units.length} 个单位（${namesWords(names, MOST_NAMES)}）`] : []
  })
  const { units } = comparison.shared
  const both = units > 0 ? `；两年都公布的 ${units} 个单位 ${sharedWords(comparison, year)}` : ''
  return `${parts.join('，')}，合计不能直接比${both}${unreadableWords(comparison)}`
}

function sharedWords({ since, shared: { units, change } }: YearComparison, year: number): string {
  return units === 0 ? NOT_COMPUTABLE : totalChangeWords(change, earlierWords(since, year))
}

function unreadableWords({ unreadable, shared }: YearComparison): string {
  if (unreadable === 0) return ''
  if (shared.units === 0) return `（两年都公布的 ${unreadable} 个单位，都有预算没有数字）`
  return `（另有 ${unreadable} 个单位有预算没有数字，没有算进去）`
}
