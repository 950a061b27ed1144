import { targetRowsOf } from '../../facts/years/change-rows.ts'
import type { PreparedTable } from '../prepared-table.ts'
import { NO_YEAR, projectRow, unitNamesOf } from '../rows.ts'
import { CHANGED_TARGET_COLUMNS, CONTINUED, continuedCountOf, targetValuesOf } from '../targets.ts'

/** Targets whose number gave way to words or nothing. */
export const NUMBER_GONE: PreparedTable = {
  id: 'number-gone',
  group: 'targets',
  title: '哪些指标值的数字没有了',
  method: '同一个项目的同一项指标，原来的指标值是一个数，现在是文字或者空白。按单位和项目公布的次序排。',
  among: CONTINUED,
  rowsOf: '项指标',
  columns: CHANGED_TARGET_COLUMNS,
  answerOf: ({ newest }) => {
    if (!newest) return NO_YEAR
    const nameOf = unitNamesOf(newest)
    const rows = targetRowsOf(newest.changes, ['unmeasured']).map((row) => {
      const { after } = row.changes
      return projectRow(after, nameOf(after.unit), targetValuesOf(row), `i-${row.indicator.after.number}`)
    })
    return { year: newest.year.year, rows, compared: continuedCountOf(newest) }
  },
}
