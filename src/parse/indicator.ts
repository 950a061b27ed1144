import type { ProjectFile } from '../model/files/project-file.ts'
import type { FinalTarget, Indicator } from '../model/indicator.ts'
import type { Target } from '../model/target.ts'
import { parseCategory } from './category.ts'
import { defined } from './defined.ts'
import { parsePlaces } from './places.ts'
import { parseTarget, parseTargetCells } from './target.ts'

type IndicatorRow = ProjectFile['indicators'][number]

/** Reads the printed values of one row of indicators. `index` is its place in the table, from 0. */
export function parseIndicator(row: IndicatorRow, index: number): Indicator {
  const { level1, level2, name, description, unit, basis, weight, standard, remark, fields } = row
  const { baseline, otherYears, finalTarget, noNumberReason } = row
  return defined({
    number: index + 1,
    level1,
    level2,
    category: parseCategory(level1, level2),
    name,
    description,
    target: parseTargetCells(row),
    baseline: readBeside(baseline, unit),
    otherYears: otherYears?.map(({ year, target, actual }) =>
      defined({ year, target: readBeside(target, unit), actual: readBeside(actual, unit) }),
    ),
    finalTarget: finalTarget && finalTargetOf(finalTarget, unit),
    noNumberReason,
    basis,
    weight,
    standard,
    remark,
    places: row.places && parsePlaces(row.places, row),
    fields,
  })
}

function finalTargetOf({ year, target }: NonNullable<IndicatorRow['finalTarget']>, unit?: string): FinalTarget {
  return defined({ year, target: readBeside(target, unit) ?? parseTarget(target) })
}

/** A value beside the target, in the unit of the row's own cell; a blank cell has none. */
function readBeside(target: string | undefined, unit: string | undefined): Target | undefined {
  return target?.trim() === '' ? parseTarget(target) : parseTargetCells({ target, unit })
}
