import type { AppraisedIndicator } from '../../model/appraisal.ts'
import { measureOf, numberIn } from '../../model/measure.ts'
import type { Operator, Target } from '../../model/target.ts'
import { directionOf, isToBeFilled } from './direction.ts'
import type { PrintedRange } from './printed-range.ts'

/** A target or an actual with a number. */
export type Quantity = Extract<Target, { kind: 'quantity' }>

/** Whether a number meets its target; or why that cannot be told. */
export type Compared =
  | 'met'
  | 'missed'
  | 'units-differ'
  /** A number without its unit that may be of one or of another: 0.97 for 95 %, 3160000 for 316 万元. */
  | 'unit-missing'
  /** Neither sign nor name tells whether more, or less, than the target is better. */
  | 'direction-unknown'
  /** More than an exact target, of which it cannot be told whether that is good. */
  | 'exceeded'

/** Where a unit is not printed, a miss by so much may be one of units: money is printed in 元 and 万元. */
const OTHER_UNIT = { money: 10, else: 100 }
/** Up to here a number without a sign may be a share of 1: 0.97 for 97 %, 1.2 for 120 %. */
const MOST_SHARE = 2

/** Compares an actual number with a target that has an operator. */
export function comparedWith(indicator: AppraisedIndicator, planned: Quantity, achieved: Quantity): Compared {
  const { operator, number } = planned
  return compared(planned, achieved, number, (actual) => {
    if (operator === '=') return exactly(indicator, actual, number, number)
    return meets(operator, actual, number) ? 'met' : missed(indicator, actual, number)
  })
}

/** Compares an actual number with a target that has two ends. */
export function comparedWithin(indicator: AppraisedIndicator, range: PrintedRange, achieved: Quantity): Compared {
  return compared(range, achieved, range.to, (actual) => exactly(indicator, actual, range.from, range.to))
}

/** An actual number in the unit of its target; a unit that only one of the two prints is taken for the other's, but 1万 is
 *  10000 of what has no unit. Undefined where they do not measure the same. */
export function actualIn(planned: Pick<Quantity, 'unit'>, achieved: Quantity): number | undefined {
  const printed = numberIn(planned.unit, achieved)
  return planned.unit === '' || achieved.unit === '' ? (printed ?? achieved.number) : printed
}

function compared(
  planned: Pick<Quantity, 'unit' | 'raw'> | PrintedRange,
  achieved: Quantity,
  target: number,
  judge: (actual: number) => Compared,
): Compared {
  const actual = actualIn(planned, achieved)
  if (actual === undefined) return 'units-differ'
  const result = judge(actual)
  const isBare = planned.unit === '' || achieved.unit === '' || (isPrintedBare(achieved) && isScaled(achieved.unit))
  if (!isBare) return result
  if (isShareOf(planned.unit, target, achieved)) {
    const other = planned.unit === '' ? judge(actual / 100) : judge(actual * 100)
    return other === result ? result : 'unit-missing'
  }
  const isMoney = isScaled(planned.unit) || isScaled(achieved.unit)
  const isOff = result === 'missed' && isFarFrom(actual, target, OTHER_UNIT[isMoney ? 'money' : 'else'])
  return isOff ? 'unit-missing' : result
}

function exactly(indicator: AppraisedIndicator, actual: number, from: number, to: number): Compared {
  if (actual >= from && actual <= to) return 'met'
  const direction = directionOf(indicator)
  if (actual > to) return direction === undefined ? 'exceeded' : direction === 'more' ? 'met' : 'missed'
  if (direction !== undefined) return direction === 'less' ? 'met' : 'missed'
  return isToBeFilled(indicator) ? 'missed' : 'direction-unknown'
}

/** Nobody is said to have missed a target whose sign says the opposite of its name, such as a cost of at least 90 %. */
function missed(indicator: AppraisedIndicator, actual: number, target: number): Compared {
  const direction = directionOf(indicator)
  const isBetter = direction === 'more' ? actual > target : direction === 'less' && actual < target
  return isBetter ? 'direction-unknown' : 'missed'
}

function meets(operator: Operator, actual: number, target: number): boolean {
  if (operator === '>=') return actual >= target
  if (operator === '<=') return actual <= target
  return operator === '>' ? actual > target : actual < target
}

/** Whether the number stands alone in its cell; its unit, if any, is that of a column beside it. */
function isPrintedBare({ raw }: Quantity): boolean {
  return /\d\s*$/.test(raw.normalize('NFKC'))
}

/** Whether one of the two is a percentage and the other may be a share of 1. */
function isShareOf(unit: string, target: number, achieved: Quantity): boolean {
  const bare = unit === '%' ? achieved.number : target
  return (unit === '%' || (unit === '' && achieved.unit === '%')) && bare > 0 && bare <= MOST_SHARE
}

/** A share, money, or what is counted by the ten thousand: the same is often printed in another unit. */
function isScaled(unit: string): boolean {
  return unit.includes('元') || measureOf(unit).scale !== 1
}

function isFarFrom(actual: number, target: number, least: number): boolean {
  if (actual === 0 || target === 0) return false
  const times = Math.abs(actual / target)
  return times >= least || times <= 1 / least
}

/** Which way a bullet of a target grows better: by its sign, or for an exact one by its name. */
export function isLowerBetter(indicator: AppraisedIndicator, { operator }: Quantity): boolean {
  if (operator === '=') return directionOf(indicator) === 'less'
  return operator === '<=' || operator === '<'
}
