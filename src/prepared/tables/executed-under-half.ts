import { executedOf, HALF, rateOf } from '../execution.ts'
import type { PreparedTable } from '../prepared-table.ts'
import { byNumber, NO_YEAR, projectRow, projectsOf } from '../rows.ts'

/** Projects that spent less than half of their money. */
export const EXECUTED_UNDER_HALF: PreparedTable = {
  id: 'executed-under-half',
  group: 'spending',
  title: '哪些项目的钱花了不到一半',
  method:
    '最近公布自评的一年，全年执行数除以调整后预算不到 50% 的项目，花得最少的排在前面。两个数有一个没有公布的算不出，不在里面。',
  among: '个算得出执行率的项目',
  rowsOf: '个项目',
  columns: [
    { name: '调整后预算', kind: 'money', wide: true },
    { name: '全年执行', kind: 'money', wide: true },
    { name: '执行率', kind: 'share' },
  ],
  answerOf: ({ newestAppraised: year }) => {
    if (!year) return NO_YEAR
    const known = projectsOf(year).filter((dossier) => rateOf(dossier) !== undefined)
    const rows = known
      .filter((dossier) => (rateOf(dossier) ?? 1) < HALF)
      .toSorted((a, b) => byNumber(rateOf(b), rateOf(a)))
      .map((dossier) =>
        projectRow(dossier.project, dossier.department, [...executedOf(dossier), rateOf(dossier)], 'result'),
      )
    return { year: year.year.year, rows, compared: known.length }
  },
}
