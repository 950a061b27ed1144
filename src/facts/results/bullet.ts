import type { AppraisedIndicator } from '../../model/appraisal.ts'
import { attainmentOf } from './attainment.ts'
import { actualIn, isLowerBetter } from './quantity.ts'

/** A target and what was achieved, in the unit of the target; neither is below 0. */
export interface Bullet {
  readonly target: number
  readonly actual: number
  /** Whether the actual is to stay below the target. */
  readonly lowerIsBetter: boolean
}

/** The two numbers of an indicator that a picture can lay over each other; undefined where they are not numbers, or cannot be
 *  compared. */
export function bulletOf(indicator: AppraisedIndicator): Bullet | undefined {
  const { planned, achieved } = indicator
  const { state } = attainmentOf(indicator)
  if (planned?.kind !== 'quantity' || achieved?.kind !== 'quantity' || achieved.operator !== '=') return undefined
  const actual = actualIn(planned, achieved)
  const isDrawn = (state === 'met' || state === 'missed') && actual !== undefined && actual >= 0 && planned.number >= 0
  return isDrawn ? { target: planned.number, actual, lowerIsBetter: isLowerBetter(indicator, planned) } : undefined
}
