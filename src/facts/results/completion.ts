import type { AppraisedIndicator } from '../../model/appraisal.ts'
import type { Target } from '../../model/target.ts'
import { isRateLike } from './grade.ts'
import { roundTo } from './printed.ts'
import { actualIn, type Quantity } from './quantity.ts'

/** Why no completion rate can be computed. */
type NoCompletion =
  /** The target has no column, no number, or is blank. */
  | 'target-missing'
  /** A target in words (定性): people judge it. */
  | 'judged'
  | 'actual-not-published'
  | 'actual-blank'
  /** The actual is words where the target is a number, dates or yes/no, such as 完成. */
  | 'actual-in-words'
  /** The two have other units, so that a quotient says nothing. */
  | 'units-differ'
  /** Neither operator nor kind tells whether more than the target, or less, is better. */
  | 'direction-unknown'
  /** A target of 0, or a date that was missed: there is nothing to divide. */
  | 'no-quotient'

/** How far an indicator was completed, or why that cannot be computed. */
type Completion =
  | {
      /** 0 or more; 1 is 100 %. */
      readonly rate: number
      /** `actual`: the indicator is itself a rate, and its actual percentage is read on the scale as it stands, just as the
       *  grade of its target is. `ratio`: actual ÷ target, or target ÷ actual where less is better. `met`: an exact
       *  target was met, or was not. */
      readonly basis: 'actual' | 'ratio' | 'met'
    }
  | { readonly reason: NoCompletion }

/** The completion of one appraised indicator by what is printed for it. */
export function completionOf(indicator: AppraisedIndicator): Completion {
  const { planned, achieved } = indicator
  if (!planned || planned.kind === 'blank' || planned.kind === 'number-missing') return { reason: 'target-missing' }
  if (!achieved) return { reason: 'actual-not-published' }
  if (achieved.kind === 'blank') return { reason: 'actual-blank' }
  if (planned.kind === 'quality') return { reason: 'judged' }
  if (planned.kind === 'quantity')
    return achieved.kind === 'quantity' && achieved.operator === '='
      ? quantityOf(indicator, planned, achieved)
      : { reason: 'actual-in-words' }
  return metOf(planned, achieved)
}

function quantityOf(indicator: AppraisedIndicator, planned: Quantity, achieved: Quantity): Completion {
  const actual = actualIn(planned, achieved)
  if (actual === undefined) return { reason: 'units-differ' }
  const rising = planned.operator === '>=' || planned.operator === '>' || planned.operator === '='
  if (planned.unit === '%' && rising && isRateLike(indicator))
    return { rate: roundTo(actual / 100, 10), basis: 'actual' }
  return ratioOf(indicator, planned, actual)
}

function ratioOf({ category }: AppraisedIndicator, { operator, number }: Quantity, actual: number): Completion {
  if (operator === '<=' || operator === '<') {
    if (actual === 0) return { rate: 1, basis: 'met' }
    return number > 0 ? { rate: roundTo(number / actual, 10), basis: 'ratio' } : { rate: 0, basis: 'met' }
  }
  if (actual === number) return { rate: 1, basis: operator === '=' ? 'met' : 'ratio' }
  if (number <= 0) return { reason: 'no-quotient' }
  const cost = category?.group === 'cost' || category?.kind === 'cost'
  if (operator === '=' && (actual > number || cost)) return { reason: 'direction-unknown' }
  return { rate: roundTo(actual / number, 10), basis: 'ratio' }
}

/** Dates and yes/no are met or not. */
function metOf(planned: Target, achieved: Target): Completion {
  if (planned.kind === 'yes-no' && achieved.kind === 'yes-no')
    return { rate: planned.value === achieved.value ? 1 : 0, basis: 'met' }
  if (planned.kind !== 'dates' || achieved.kind !== 'dates') return { reason: 'actual-in-words' }
  const comparable = planned.to.length === achieved.to.length && planned.to[0] === achieved.to[0]
  return comparable && achieved.to <= planned.to ? { rate: 1, basis: 'met' } : { reason: 'no-quotient' }
}
