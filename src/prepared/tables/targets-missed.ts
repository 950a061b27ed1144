import type { PreparedTable } from '../prepared-table.ts'
import { byNumber, NO_YEAR, projectRow, projectsOf } from '../rows.ts'

/** Projects by how many of their targets they missed. */
export const TARGETS_MISSED: PreparedTable = {
  id: 'targets-missed',
  group: 'results',
  title: '哪些项目没达到的指标最多',
  method:
    '最近公布自评的一年，拿原文的指标值和完成值相比，没达到的项数多的排在前面，同样多的看能比的里面占多少。只有文字、空白、单位不同的没法比，不算没达到。',
  among: '个有指标能比的项目',
  rowsOf: '个项目',
  columns: [
    { name: '没达到', kind: 'count' },
    { name: '能比的', kind: 'count' },
    { name: '没达到的占', kind: 'share', wide: true },
  ],
  answerOf: ({ newestAppraised: year }) => {
    if (!year) return NO_YEAR
    const known = projectsOf(year).flatMap(({ project, department, attainments: { met, missed } }) => {
      const comparable = met + missed
      return comparable > 0 ? [{ project, department, missed, comparable, share: missed / comparable }] : []
    })
    const rows = known
      .filter(({ missed }) => missed > 0)
      .toSorted((a, b) => byNumber(a.missed, b.missed) || byNumber(a.share, b.share))
      .map(({ project, department, missed, comparable, share }) =>
        projectRow(project, department, [missed, comparable, share], 'indicators'),
      )
    return { year: year.year.year, rows, compared: known.length }
  },
}
