import { HALF } from '../execution.ts'
import type { PreparedTable } from '../prepared-table.ts'
import { budgetValue, byNumber, NO_YEAR, projectRow, projectsOf } from '../rows.ts'
import { atYearEnd } from '../year-end.ts'

/** Projects that spent half of their money or more at the end of the year. */
export const SPENT_DECEMBER: PreparedTable = {
  id: 'spent-december',
  group: 'spending',
  title: '哪些项目到年底才花掉一半以上',
  method:
    '年中监控公布的最后一个时点（9月底到11月底）之后，到年底又花了预算一半以上的项目，花得多的排在前面。没有公布年中监控、或者没有公布全年执行数的不在里面。',
  among: '个公布了年底和之前一个时点花了多少的项目',
  rowsOf: '个项目',
  columns: [
    { name: '最后一段从', kind: 'text', wide: true },
    { name: '最后一段花', kind: 'share' },
    { name: '预算', kind: 'money' },
  ],
  answerOf: ({ newestAppraised: year }) => {
    if (!year) return NO_YEAR
    const known = projectsOf(year).flatMap(({ project, department, spending }) => {
      const last = spending && atYearEnd(spending.points)
      return last ? [{ project, department, ...last }] : []
    })
    const rows = known
      .filter(({ share }) => share >= HALF)
      .toSorted((a, b) => byNumber(a.share, b.share))
      .map(({ project, department, since, share }) =>
        projectRow(project, department, [since, share, budgetValue(project)], 'plan'),
      )
    return { year: year.year.year, rows, compared: known.length }
  },
}
