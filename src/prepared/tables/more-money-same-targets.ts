import { byAmount } from '../../facts/money/money.ts'
import { flaggedOf } from '../../facts/years/change-rows.ts'
import type { PreparedTable } from '../prepared-table.ts'
import { budgetValue, NO_YEAR, projectRow, unitNamesOf } from '../rows.ts'
import { CONTINUED, continuedCountOf } from '../targets.ts'

/** Projects that were given more money for the same targets. */
export const MORE_MONEY_SAME_TARGETS: PreparedTable = {
  id: 'more-money-same-targets',
  group: 'targets',
  title: '哪些项目钱多了、指标值没有变',
  method:
    '预算比它接着的往年项目多，指标没有增减，指标值也没有一项变化，多得最多的排在前面。物价、工资会涨，钱多事不多也可能有道理，所以只是值得问一句。',
  among: CONTINUED,
  rowsOf: '个项目',
  columns: [
    { name: '预算', kind: 'money', wide: true },
    { name: '多了', kind: 'difference' },
    { name: '增减比例', kind: 'growth' },
  ],
  answerOf: ({ newest }) => {
    if (!newest) return NO_YEAR
    const nameOf = unitNamesOf(newest)
    const rows = flaggedOf(newest.changes, 'budget-without-target')
      .filter(({ budget }) => (budget?.difference ?? 0n) > 0n)
      .toSorted((a, b) => byAmount(a.budget?.difference, b.budget?.difference))
      .map(({ after, budget }) =>
        projectRow(after, nameOf(after.unit), [budgetValue(after), budget?.difference, budget?.share]),
      )
    return { year: newest.year.year, rows, compared: continuedCountOf(newest) }
  },
}
