import type { MoneyChange, PlanChange } from '../facts/money/money-change.ts'
import type { ProjectChanges } from '../facts/years/changes.ts'
import type { Link } from '../facts/years/lineage.ts'
import type { TargetChange, TargetDirection } from '../facts/years/target-change.ts'
import { UNREADABLE } from '../model/absence.ts'
import { type Amount, amountStateOf } from '../model/amount.ts'
import type { Target } from '../model/target.ts'
import { formatYuan } from './money.ts'
import { printedWords } from './printed.ts'
import { formatShare } from './share.ts'

const EVIDENCE: Readonly<Record<Link['evidence'], string>> = {
  declared: '转录时注明延续',
  code: '项目编码相同',
  name: '项目名称相同',
  'former-name': '名称里注明了原名',
  similar: '名称和用途相近',
  text: '名称不同，用途和目标几乎一样',
  part: '名称或用途包含在这个项目里，可能是并入的',
}

/** Why two projects are linked and how certain that is, such as `项目编码相同，几乎可以确定`. */
export function evidenceWords({ before, after, evidence, certainty, strong }: Link): string {
  const elsewhere = before.unit === after.unit ? '' : '，但在另一个单位'
  if (!strong) return `${EVIDENCE[evidence]}${elsewhere}，依据不足`
  if (evidence === 'declared') return EVIDENCE.declared
  return `${EVIDENCE[evidence]}${elsewhere}，由本站推断，${certainty >= 0.9 ? '几乎可以确定' : '很可能'}是同一项目`
}

/** What became of a target, in a word or two. */
export const DIRECTION_WORDS: Readonly<Record<TargetDirection, string>> = {
  raised: '提高',
  lowered: '降低',
  tightened: '收紧',
  loosened: '放宽',
  unmeasured: '不再有数字',
  measured: '有了数字',
  changed: '改变',
}

/** A target as printed, or the name of what is missing. */
export function targetWords(target: Target | undefined): string {
  return printedWords(target?.raw)
}

/** Two targets in words, such as `由 ≥95% 改为 ≥90%`. */
export function targetChangeWords({ before, after }: TargetChange): string {
  return `由 ${targetWords(before)} 改为 ${targetWords(after)}`
}

/** Against which years something is compared, such as `上年`, or `2019、2020年` where it is not the year before alone. `years` in
 *  order. */
export function againstWords(years: readonly number[], year: number): string {
  return years.length === 1 && years[0] === year - 1 ? '上年' : `${years.join('、')}年`
}

/** What changed of a spend plan, such as `6月底由 50% 到 80%`. */
export function planChangesWords(changes: readonly PlanChange[]): string {
  return changes
    .map(({ label, before, after }) => `${label}由 ${shareOrNone(before)} 到 ${shareOrNone(after)}`)
    .join('，')
}

function shareOrNone(share: number | undefined): string {
  return share === undefined ? '没有数字' : formatShare(share)
}

/** A change of money in words, such as `增加 20,000.00 元（20%）`. */
export function differenceWords({ before, after, difference, share }: MoneyChange): string {
  if (difference === undefined) return before === undefined && after === undefined ? '两年都没有数字' : '只有一年有数字'
  const part = share === undefined ? '' : `（${formatShare(Math.abs(share))}）`
  return `${difference > 0n ? '增加' : '减少'} ${formatYuan(difference > 0n ? difference : -difference)} 元${part}`
}

/** A change of money with both sums, such as `由 100,000.00 元到 120,000.00 元，增加 20,000.00 元（20%）`. */
export function moneyChangeWords(change: MoneyChange): string {
  const { before, after, printed } = change
  return `由 ${yuanWords(before, printed?.before)}到 ${yuanWords(after, printed?.after)}，${differenceWords(change)}`
}

function yuanWords(fen: bigint | undefined, printed: Amount | undefined): string {
  if (fen !== undefined) return `${formatYuan(fen)} 元`
  const state = amountStateOf(printed)
  return printed && state === UNREADABLE ? `“${printed.raw.trim()}”（${state}）` : (state ?? '')
}

/** How much changed of a project's goals and indicators, such as `目标改了 1 处，指标改了 4 项，去掉指标 2 项`. */
export function partChangesWords({ goals, indicators }: Pick<ProjectChanges, 'goals' | 'indicators'>): string {
  const { changed, added, dropped } = indicators
  const parts = [
    goals.length > 0 && `目标改了 ${goals.length} 处`,
    changed.length > 0 && `指标改了 ${changed.length} 项`,
    added.length > 0 && `新增指标 ${added.length} 项`,
    dropped.length > 0 && `去掉指标 ${dropped.length} 项`,
  ]
  return parts.filter((part) => part).join('，')
}
