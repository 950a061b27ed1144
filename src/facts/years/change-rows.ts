import { byAmount } from '../money/money.ts'
import { comparedNameOf } from '../text/project-name.ts'
import { isBudgetCeiling } from './budget-ceiling.ts'
import type { ChangeFlag, ProjectChanges } from './changes.ts'
import type { ChangedIndicator } from './indicator-changes.ts'
import { type TargetChange, type TargetDirection, targetRatioOf } from './target-change.ts'
import type { UnitChanges } from './unit-changes.ts'

/** One target that changed, with where it stands. */
export interface TargetRow {
  readonly changes: ProjectChanges
  readonly indicator: ChangedIndicator
  readonly target: TargetChange
}

/** Every target of these units that changed in one of these directions, in the order of the units; budget ceilings, which only
 *  repeat the money, are left out. */
export function targetRowsOf(units: readonly UnitChanges[], directions: readonly TargetDirection[]): TargetRow[] {
  return rowsOf(units).filter((row) => directions.includes(row.target.direction) && !isCeilingRow(row))
}

/** Every budget ceiling of these units whose number changed, in the order of the units. */
export function ceilingRowsOf(units: readonly UnitChanges[]): TargetRow[] {
  return rowsOf(units).filter(isCeilingRow)
}

/** Targets by how far they moved for their size, whichever way; those of which that cannot be told last. */
export function weighedRowsOf(rows: readonly TargetRow[]): TargetRow[] {
  return rows.toSorted((a, b) => farOf(b) - farOf(a))
}

function rowsOf(units: readonly UnitChanges[]): TargetRow[] {
  return units.flatMap(({ continued }) =>
    continued.flatMap((changes) =>
      changes.indicators.changed.flatMap((indicator) => {
        const { target } = indicator
        return target ? [{ changes, indicator, target }] : []
      }),
    ),
  )
}

function isCeilingRow({ changes, indicator }: TargetRow): boolean {
  return isBudgetCeiling(indicator.before, changes.before) && isBudgetCeiling(indicator.after, changes.after)
}

function farOf({ target }: TargetRow): number {
  const ratio = targetRatioOf(target)
  return ratio === undefined ? -1 : Math.abs(ratio - 1)
}

/** Every project of these units that has a flag. */
export function flaggedOf(units: readonly UnitChanges[], flag: ChangeFlag): ProjectChanges[] {
  return units.flatMap(({ continued }) => continued.filter(({ flags }) => flags.includes(flag)))
}

/** Every project of these units that goes on under another name, which a year, a list number or punctuation does not make. */
export function renamedOf(units: readonly UnitChanges[]): ProjectChanges[] {
  return units.flatMap(({ continued }) => continued.filter(isRenamed))
}

function isRenamed({ before, after }: ProjectChanges): boolean {
  return comparedNameOf(before).plain !== comparedNameOf(after).plain
}

/** The projects whose budget rose most and fell most, biggest first, at most so many of each. */
export function biggestBudgetChangesOf(units: readonly UnitChanges[], most: number) {
  const moved = units
    .flatMap(({ continued }) => continued)
    .filter(({ budget }) => budget?.difference !== undefined)
    .toSorted((a, b) => byAmount(differenceOf(a), differenceOf(b)))
  return {
    rose: moved.filter((one) => differenceOf(one) > 0n).slice(0, most),
    fell: moved
      .filter((one) => differenceOf(one) < 0n)
      .reverse()
      .slice(0, most),
  }
}

function differenceOf({ budget }: ProjectChanges): bigint {
  return budget?.difference ?? 0n
}

/** How many changes of each kind units have. */
export interface ChangeCounts {
  readonly lowered: number
  readonly raised: number
  readonly unmeasured: number
  readonly ceilings: number
  readonly dropped: number
  readonly added: number
  readonly renamed: number
  readonly copied: number
  readonly sameTargets: number
  readonly droppedIndicators: number
  readonly rewordedIndicators: number
}

/** Counts the changes of some units by kind. */
export function changeCountsOf(units: readonly UnitChanges[]): ChangeCounts {
  const continued = units.flatMap((unit) => unit.continued)
  const sum = (count: (changes: ProjectChanges) => number) => continued.reduce((all, one) => all + count(one), 0)
  return {
    lowered: targetRowsOf(units, LESS).length,
    raised: targetRowsOf(units, MORE).length,
    unmeasured: targetRowsOf(units, ['unmeasured']).length,
    ceilings: ceilingRowsOf(units).length,
    dropped: units.reduce((all, unit) => all + unit.dropped.length, 0),
    added: units.reduce((all, unit) => all + unit.added.length, 0),
    renamed: renamedOf(units).length,
    copied: flaggedOf(units, 'copied').length,
    sameTargets: flaggedOf(units, 'budget-without-target').length,
    droppedIndicators: sum(({ indicators }) => indicators.dropped.length),
    rewordedIndicators: sum(({ indicators }) => indicators.changed.filter(({ name }) => name).length),
  }
}

/** Directions that ask for less: 降低 and 放宽. */
export const LESS: readonly TargetDirection[] = ['lowered', 'loosened']
/** Directions that ask for more: 提高 and 收紧. */
export const MORE: readonly TargetDirection[] = ['raised', 'tightened']
