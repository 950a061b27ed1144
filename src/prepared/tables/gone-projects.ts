import { byAmount } from '../../facts/money/money.ts'
import type { PreparedTable } from '../prepared-table.ts'
import { budgetValue, NO_YEAR, projectRow } from '../rows.ts'

/** Projects that none of the newest year goes on from. */
export const GONE_PROJECTS: PreparedTable = {
  id: 'gone-projects',
  group: 'projects',
  title: '哪些项目今年不见了',
  method:
    '今年也公布了的单位，上一次公布的项目里没有一个今年的项目接着它的，预算多的排在前面。改了名称的由本站按编码、名称和用途认，认不出的也会在里面。',
  among: '个这些单位上一次公布的项目',
  rowsOf: '个项目',
  columns: [{ name: '当时的预算', kind: 'money' }],
  answerOf: ({ newest }) => {
    if (!newest) return NO_YEAR
    const rows = newest.changes.flatMap(({ dropped, before }) =>
      dropped.map((project) => projectRow(project, before, [budgetValue(project)])),
    )
    const compared = newest.changes.reduce((sum, { before }) => sum + before.projects.length, 0)
    const byBudget = rows.toSorted((a, b) => byAmount(a.project?.budget.fen, b.project?.budget.fen))
    return { year: newest.year.year, rows: byBudget, compared }
  },
}
