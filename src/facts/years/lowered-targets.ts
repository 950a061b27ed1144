import { numberIn } from '../../model/measure.ts'
import { LESS, type TargetRow, targetRowsOf } from './change-rows.ts'
import type { TargetChange } from './target-change.ts'
import type { UnitChanges } from './unit-changes.ts'

/** A target that asks for less than before (放低): a smaller number where more is better, a larger one where less is. */
export interface LoweredTarget extends TargetRow {
  /** The later number where the earlier one counts as 100; absent where the earlier one is not above 0. */
  readonly index?: number
}

/** The targets of some units that ask for less than before; those that moved furthest from what they were come first. */
export function loweredTargetsOf(units: readonly UnitChanges[]): LoweredTarget[] {
  return targetRowsOf(units, LESS)
    .map((row): LoweredTarget => {
      const index = indexOf(row.target)
      return { ...row, ...(index !== undefined && { index }) }
    })
    .toSorted((a, b) => distanceOf(b) - distanceOf(a))
}

function indexOf({ before, after }: TargetChange): number | undefined {
  if (before?.kind !== 'quantity' || after?.kind !== 'quantity' || before.number <= 0) return undefined
  const now = numberIn(before.unit, after)
  return now === undefined ? undefined : Number(((now / before.number) * 100).toPrecision(12))
}

/** One that cannot be told by a share is not put behind those that can. */
function distanceOf({ index }: LoweredTarget): number {
  return index === undefined ? Number.MAX_VALUE : Math.abs(index - 100)
}
