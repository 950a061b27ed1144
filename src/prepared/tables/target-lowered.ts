import { loweredTargetsOf } from '../../facts/years/lowered-targets.ts'
import type { PreparedTable } from '../prepared-table.ts'
import { NO_YEAR, projectRow, unitNamesOf } from '../rows.ts'
import { CHANGED_TARGET_COLUMNS, CONTINUED, continuedCountOf, targetValuesOf } from '../targets.ts'

/** Targets that ask for less than before. */
export const TARGET_LOWERED: PreparedTable = {
  id: 'target-lowered',
  group: 'targets',
  title: '哪些指标值放低了',
  method:
    '同一个项目的同一项指标，越多越好的数变小了，或者越少越好的数变大了，变得最远的排在前面。只比单位和符号相同的数；只是照抄预算的上限不算。',
  among: CONTINUED,
  rowsOf: '项指标',
  columns: CHANGED_TARGET_COLUMNS,
  answerOf: ({ newest }) => {
    if (!newest) return NO_YEAR
    const nameOf = unitNamesOf(newest)
    const rows = loweredTargetsOf(newest.changes).map((row) => {
      const { after } = row.changes
      return projectRow(after, nameOf(after.unit), targetValuesOf(row), `i-${row.indicator.after.number}`)
    })
    return { year: newest.year.year, rows, compared: continuedCountOf(newest) }
  },
}
