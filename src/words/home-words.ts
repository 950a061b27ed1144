import { shareOfMoney } from '../facts/money/money.ts'
import type { Total } from '../model/amount.ts'
import type { Project } from '../model/project.ts'
import { formatHeadline, formatYuan, isRounded } from './money.ts'
import { formatRoundedShare } from './share.ts'
import { isUnknown, missingNote } from './total.ts'

/** What the home page says of its newest year. */
interface HomeYear {
  readonly year: { readonly year: number }
  /** The units that published projects. */
  readonly byMoney: readonly unknown[]
  readonly projects: readonly Project[]
  /** The same, the largest budget first, those without a number last. */
  readonly largest: readonly Project[]
  readonly budget: Total
}

/** The home page's heading, such as `2025年，6,713万元，花在哪`. */
export function homeHeading({ year: { year }, budget }: Pick<HomeYear, 'year' | 'budget'>): string {
  return budget.count === 0 || isUnknown(budget)
    ? `${year}年的钱，花在哪`
    : `${year}年，${formatHeadline(budget.fen)}，花在哪`
}

/** Whose projects they are and what they come to, after the region's name: ` 11 个单位公布了 132 个项目，合计 67,130,000.00 元。` */
export function homeSentence({ year: { year }, byMoney, projects, budget }: HomeYear): string {
  if (projects.length === 0) return `还没有单位公布${year}年的项目。`
  const published = ` ${byMoney.length} 个单位公布了 ${projects.length} 个项目`
  if (isUnknown(budget)) return `${published}，预算都没有数字。`
  const note = missingNote(budget)
  const exact = isRounded(budget.fen) ? `，合计 ${formatYuan(budget.fen)} 元` : ''
  return `${published}${exact}${note ? `（${note}）` : ''}。`
}

/** A share of a total, such as `占 22%`; where amounts have no number, of those that have: `占有数字的 22%`. */
export function shareOfKnown({ missing }: Pick<Total, 'missing'>, share: number): string {
  return `占${missing > 0 ? '有数字的' : ''} ${formatRoundedShare(share)}`
}

/** The largest project of a year and what it takes, such as `1,448万元，占 22%`; undefined where there is none to be told. */
export function largestWords({
  largest,
  budget,
}: Pick<HomeYear, 'largest' | 'budget'>): { readonly project: Project; readonly said: string } | undefined {
  const [project, second] = largest
  const fen = project?.budget.fen
  if (!project || !second || fen === undefined || fen <= 0n) return undefined
  const share = shareOfMoney(fen, budget.fen)
  return { project, said: `${formatHeadline(fen)}${share === undefined ? '' : `，${shareOfKnown(budget, share)}`}` }
}
