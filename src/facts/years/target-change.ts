import type { Indicator } from '../../model/indicator.ts'
import { numberIn } from '../../model/measure.ts'
import type { Target } from '../../model/target.ts'

/** What became of a target (指标值):
 *  `raised` and `lowered` where more is better (≥), `tightened` and `loosened` where less is better (≤), `unmeasured` where
 *  a number gave way to words or nothing, `measured` where a number came, `changed` where it cannot be told. */
export type TargetDirection = 'raised' | 'lowered' | 'tightened' | 'loosened' | 'unmeasured' | 'measured' | 'changed'

/** The targets of one indicator in two years. Absent where the table has none. */
export interface TargetChange {
  readonly direction: TargetDirection
  readonly before?: Target
  readonly after?: Target
}

type Quantity = Extract<Target, { kind: 'quantity' }>

const LESS_MAY_BE_BETTER = /成本|费用|支出|预算|金额|控制|时间|时限|投诉|事故|发生率|死亡/

/** What became of an indicator's target between two years; undefined where it is printed alike. Numbers are compared only
 *  with the same operator and with units that measure the same. Source: 指标值 that is lowered is one of the points to look at across years. */
export function targetChangeOf(before: Indicator, after: Indicator): TargetChange | undefined {
  const [was, is] = [before.target, after.target]
  if (plain(was) === plain(is)) return undefined
  const direction = directionOf(was, is, after)
  if (!direction) return undefined
  return { direction, ...(was && { before: was }), ...(is && { after: is }) }
}

function plain(target: Target | undefined): string | undefined {
  return target?.raw.normalize('NFKC').replace(/\s+/g, '')
}

function directionOf(was: Target | undefined, is: Target | undefined, row: Indicator): TargetDirection | undefined {
  if (was?.kind === 'quantity' && is?.kind === 'quantity') return compared(was, is, row)
  if (was?.kind === 'quantity') return is?.kind === 'dates' || is?.kind === 'yes-no' ? 'changed' : 'unmeasured'
  return is?.kind === 'quantity' ? 'measured' : 'changed'
}

/** Undefined where two ways of printing say the same, such as `>=90%` and `≥90.0%`, `2万㎡` and `20000平方米`. */
function compared(was: Quantity, is: Quantity, row: Indicator): TargetDirection | undefined {
  const now = numberIn(was.unit, is)
  if (now === undefined || was.operator !== is.operator) return 'changed'
  if (was.number === now) return undefined
  const more = now > was.number
  if (was.operator === '<=' || was.operator === '<') return more ? 'loosened' : 'tightened'
  if (was.operator === '=' && isCost(row)) return 'changed'
  return more ? 'raised' : 'lowered'
}

/** A bare number of money or time says nothing about which way is better. */
function isCost({ category, name, level2 }: Indicator): boolean {
  return category?.group === 'cost' || category?.kind === 'cost' || LESS_MAY_BE_BETTER.test(name + level2)
}

/** The later number of a target by the earlier one, in one measure, such as 0.9 where ≥100% became ≥90%; undefined where either
 *  is no number, or the earlier one is not above 0. */
export function targetRatioOf({ before, after }: TargetChange): number | undefined {
  if (before?.kind !== 'quantity' || after?.kind !== 'quantity' || before.number <= 0) return undefined
  const now = numberIn(before.unit, after)
  return now === undefined ? undefined : now / before.number
}

/** Whether less is asked for than the year before: 降低 or 放宽. */
export function asksLess(change: TargetChange | undefined): boolean {
  return change?.direction === 'lowered' || change?.direction === 'loosened'
}
