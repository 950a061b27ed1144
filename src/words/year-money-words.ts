import { shareOfMoney } from '../facts/money/money.ts'
import type { Total } from '../model/amount.ts'
import { shareOfKnown } from './home-words.ts'
import { namesWords } from './money-since.ts'

/** What the map of a year's money shows, in one sentence: `卫生健康局一家占 29%；每个单位里最大的项目用重色…`. */
export function treemapWords(
  {
    byMoney,
    budget,
    largest: [project],
  }: {
    readonly byMoney: readonly { readonly budget: Total }[]
    readonly budget: Total
    readonly largest: readonly { readonly budget: { readonly fen?: bigint } }[]
  },
  {
    largest,
    of,
    hasChanges,
  }: { readonly largest: string; readonly of: 'units' | 'projects'; readonly hasChanges: boolean },
): string {
  const part = of === 'units' ? byMoney[0]?.budget.fen : project?.budget.fen
  const share = shareOfMoney(part, budget.fen)
  const first =
    share === undefined ? '' : `${largest}${of === 'units' ? '一家' : '一项'}${shareOfKnown(budget, share)}；`
  const full = of === 'units' ? '每个单位里最大的项目用重色' : '最大的项目用重色'
  return `${first}${full}。面积是预算，万元${hasChanges && of === 'units' ? '；百分数是比上年' : ''}。`
}

/** So many units are named in a sentence. */
const MOST_NAMES = 8

/** What a year's map and ranking leave out, a sentence each: budgets without a number, budgets of 0, units that published
 *  nothing. */
export function leftOutWords({
  unpriced,
  zero,
  year,
  missing,
}: {
  readonly unpriced: number
  readonly zero: number
  readonly year: number
  readonly missing: readonly string[]
}): string {
  return [
    missing.length > 0 ? `${namesWords(missing, MOST_NAMES)}没有公布${year}年绩效目标，不在其中。` : '',
    unpriced > 0 ? `${unpriced} 个项目的预算没有数字，没有画。` : '',
    zero > 0 ? `${zero} 个项目的预算是 0，没有画。` : '',
  ].join('')
}
