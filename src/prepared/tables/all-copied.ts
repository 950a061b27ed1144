import { byAmount } from '../../facts/money/money.ts'
import { flaggedOf } from '../../facts/years/change-rows.ts'
import type { PreparedTable } from '../prepared-table.ts'
import { budgetValue, NO_YEAR, projectRow, unitNamesOf } from '../rows.ts'
import { CONTINUED, continuedCountOf } from '../targets.ts'

/** Projects whose texts and targets were all taken over. */
export const ALL_COPIED: PreparedTable = {
  id: 'all-copied',
  group: 'targets',
  title: '哪些项目的目标原样照抄',
  method:
    '资金用途、绩效目标和每一项指标都与它接着的往年项目一字不差，预算多的排在前面。空格和标点的不同不算；经常性的工作每年一样也可能是对的。',
  among: CONTINUED,
  rowsOf: '个项目',
  columns: [
    { name: '预算', kind: 'money' },
    { name: '原预算', kind: 'money', wide: true },
  ],
  answerOf: ({ newest }) => {
    if (!newest) return NO_YEAR
    const nameOf = unitNamesOf(newest)
    const rows = flaggedOf(newest.changes, 'copied')
      .toSorted((a, b) => byAmount(a.after.budget.fen, b.after.budget.fen))
      .map(({ before, after }) => projectRow(after, nameOf(after.unit), [budgetValue(after), budgetValue(before)]))
    return { year: newest.year.year, rows, compared: continuedCountOf(newest) }
  },
}
