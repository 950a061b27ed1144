import { shareOfMoney } from '../../facts/money/money.ts'
import type { PreparedTable } from '../prepared-table.ts'
import { NO_YEAR, projectRow, unitNamesOf } from '../rows.ts'

/** The projects of the newest year by their money. */
export const LARGEST_BUDGETS: PreparedTable = {
  id: 'largest-budgets',
  group: 'money',
  title: '哪些项目的预算最多',
  method: '最近一年的全部项目，按公布的预算数从多到少排。占比是占全部有数字的预算之和；预算没有数字的项目不在里面。',
  among: '个项目',
  rowsOf: '个预算有数字的项目',
  columns: [
    { name: '预算', kind: 'money' },
    { name: '占全部预算', kind: 'share' },
  ],
  answerOf: ({ newest }) => {
    if (!newest) return NO_YEAR
    const nameOf = unitNamesOf(newest)
    const rows = newest.largest.flatMap((project) => {
      const { fen } = project.budget
      return fen === undefined
        ? []
        : [projectRow(project, nameOf(project.unit), [fen, shareOfMoney(fen, newest.budget.fen)])]
    })
    return { year: newest.year.year, rows, compared: newest.projects.length }
  },
}
