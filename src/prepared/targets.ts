import type { YearDossier } from '../dossier/year-dossier.ts'
import type { TargetRow } from '../facts/years/change-rows.ts'
import { targetWords } from '../words/changes-words.ts'
import type { Column, Value } from './prepared-table.ts'

/** What a table of changed targets says of each. */
export const CHANGED_TARGET_COLUMNS: readonly Column[] = [
  { name: '指标', kind: 'text' },
  { name: '原指标值', kind: 'text' },
  { name: '新指标值', kind: 'text' },
]

/** What such a table is of. */
export const CONTINUED = '个接着往年的项目'

/** The values of such a row. */
export function targetValuesOf({ indicator, target }: TargetRow): readonly Value[] {
  return [indicator.after.name, targetWords(target.before), targetWords(target.after)]
}

/** How many projects of a year go on from earlier ones, so that their targets can be compared. */
export function continuedCountOf({ changes }: Pick<YearDossier, 'changes'>): number {
  return changes.reduce((sum, { continued }) => sum + continued.length, 0)
}
