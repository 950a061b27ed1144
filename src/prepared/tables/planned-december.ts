import { HALF } from '../execution.ts'
import type { PreparedTable } from '../prepared-table.ts'
import { budgetValue, byNumber, NO_YEAR, projectRow, projectsOf } from '../rows.ts'
import { atYearEnd } from '../year-end.ts'

/** Projects that plan to spend half of their money or more at the end of the year. */
export const PLANNED_DECEMBER: PreparedTable = {
  id: 'planned-december',
  group: 'spending',
  title: '哪些项目计划到年底才花一半以上',
  method:
    '资金支出计划里，年底的累计数减去前一个时点（9月底到11月底）的累计数，达到预算一半的项目，留到最后的多的排在前面。这两格有一格空白的不在里面。',
  among: '个计划写明年底和之前一个时点的项目',
  rowsOf: '个项目',
  columns: [
    { name: '最后一段从', kind: 'text', wide: true },
    { name: '最后一段花', kind: 'share' },
    { name: '预算', kind: 'money' },
  ],
  answerOf: ({ newest }) => {
    if (!newest) return NO_YEAR
    const known = projectsOf(newest).flatMap(({ project, department, plan }) => {
      const last = atYearEnd(plan)
      return last ? [{ project, department, ...last }] : []
    })
    const rows = known
      .filter(({ share }) => share >= HALF)
      .toSorted((a, b) => byNumber(a.share, b.share))
      .map(({ project, department, since, share }) =>
        projectRow(project, department, [since, share, budgetValue(project)], 'plan'),
      )
    return { year: newest.year.year, rows, compared: known.length }
  },
}
