import type { PreparedTable } from '../prepared-table.ts'
import { byNumber, NO_YEAR, projectRow, projectsOf } from '../rows.ts'

/** Projects that call themselves excellent and missed a target. */
export const EXCELLENT_BUT_MISSED: PreparedTable = {
  id: 'excellent-but-missed',
  group: 'results',
  title: '哪些项目自评是优、却有指标没达到',
  method:
    '最近公布自评的一年，部门自评是优、拿原文相比又有指标没达到的项目，没达到的多的排在前面。自评按全部得分定等级，差一项仍可以是优，所以只是值得问一句。',
  among: '个自评是优、有指标能比的项目',
  rowsOf: '个项目',
  columns: [
    { name: '自评分', kind: 'text' },
    { name: '没达到', kind: 'count' },
    { name: '能比的', kind: 'count' },
  ],
  answerOf: ({ newestAppraised: year }) => {
    if (!year) return NO_YEAR
    const known = projectsOf(year).filter(
      ({ selfAppraisal: { grade }, attainments: { met, missed } }) => grade === 'excellent' && met + missed > 0,
    )
    const rows = known
      .filter(({ attainments: { missed } }) => missed > 0)
      .toSorted((a, b) => byNumber(a.attainments.missed, b.attainments.missed))
      .map(({ project, department, selfAppraisal: { points }, attainments: { met, missed } }) =>
        projectRow(
          project,
          department,
          [points === undefined ? undefined : String(points), missed, met + missed],
          'result',
        ),
      )
    return { year: year.year.year, rows, compared: known.length }
  },
}
