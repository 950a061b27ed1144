import { byAmount } from '../../facts/money/money.ts'
import type { PreparedTable } from '../prepared-table.ts'
import { budgetValue, NO_YEAR, projectRow } from '../rows.ts'

/** Projects that go on from none. */
export const NEW_PROJECTS: PreparedTable = {
  id: 'new-projects',
  group: 'projects',
  title: '哪些项目是今年新出现的',
  method:
    '往年公布过的单位今年公布的项目里，接不上任何往年项目的，预算多的排在前面。第一次公布的单位没有往年可比，不在里面。',
  among: '个往年公布过的单位今年的项目',
  rowsOf: '个项目',
  columns: [{ name: '预算', kind: 'money' }],
  answerOf: ({ newest }) => {
    if (!newest) return NO_YEAR
    const rows = newest.changes.flatMap(({ added, after }) =>
      added.map((project) => projectRow(project, after, [budgetValue(project)])),
    )
    const compared = newest.changes.reduce((sum, { after }) => sum + after.projects.length, 0)
    const byBudget = rows.toSorted((a, b) => byAmount(a.project?.budget.fen, b.project?.budget.fen))
    return { year: newest.year.year, rows: byBudget, compared }
  },
}
