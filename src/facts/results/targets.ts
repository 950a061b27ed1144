import type { Indicator } from '../../model/indicator.ts'
import type { Target, TargetKind } from '../../model/target.ts'

/** How many indicators can be measured by what is printed, and how many cannot. */
export interface Measurability {
  readonly total: number
  /** Targets with a number. */
  readonly quantitative: number
  /** Targets in words (定性), dates and yes/no among them. */
  readonly qualitative: number
  /** Blank targets, and units without a number. */
  readonly missing: number
}

/** Counts the indicators by the kind of their target. */
export function measurabilityOf(indicators: readonly Indicator[]): Measurability {
  const kinds = indicators.map((indicator) => targetOf(indicator)?.kind ?? 'blank')
  const quantitative = kinds.filter((kind) => kind === 'quantity').length
  const missing = kinds.filter((kind) => kind === 'blank' || kind === 'number-missing').length
  return { total: kinds.length, quantitative, missing, qualitative: kinds.length - quantitative - missing }
}

/** Which of the targets by place stands for all of them: one that lacks its number before one that has it, words after both. */
const RANKS: readonly TargetKind[] = ['number-missing', 'quantity', 'dates', 'yes-no', 'quality']

/** The target of an indicator. Where its row has none of its own and one for each place, one of these stands for all. Undefined
 *  where the table has no column of targets. */
export function targetOf({ target, places = [] }: Pick<Indicator, 'target' | 'places'>): Target | undefined {
  if (target !== undefined && target.kind !== 'blank') return target
  const local = places.flatMap((one) => one.target ?? [])
  return RANKS.flatMap((kind) => local.find((one) => one.kind === kind) ?? [])[0] ?? target ?? local[0]
}

/** Indicators in runs of the same level one, in the order printed. */
export function groupsOf(indicators: readonly Indicator[]): { readonly level1: string; readonly rows: Indicator[] }[] {
  const groups: { level1: string; rows: Indicator[] }[] = []
  for (const indicator of indicators) {
    const last = groups.at(-1)
    if (last?.level1 === indicator.level1) last.rows.push(indicator)
    else groups.push({ level1: indicator.level1, rows: [indicator] })
  }
  return groups
}
