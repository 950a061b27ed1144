import { straightLineOf } from '../../facts/years/same-targets.ts'
import { HALF, rateOf } from '../execution.ts'
import type { PreparedTable } from '../prepared-table.ts'
import { budgetValue, byNumber, finderOf, NO_YEAR, projectRow, projectsOf } from '../rows.ts'

/** Projects that spent less than half of their money two years on end. */
export const UNDER_HALF_TWICE: PreparedTable = {
  id: 'under-half-twice',
  group: 'spending',
  title: '哪些项目连续两年花了不到一半',
  method:
    '最近公布自评的一年和它前一年，同一个项目的执行率都不到 50%，最近一年花得最少的排在前面。两年里有一年算不出执行率的不在里面。',
  among: '个连续两年算得出执行率的项目',
  rowsOf: '个项目',
  columns: [
    { name: '前一年执行率', kind: 'share' },
    { name: '执行率', kind: 'share' },
    { name: '预算', kind: 'money', wide: true },
  ],
  answerOf: ({ newestAppraised: year, projects }) => {
    if (!year) return NO_YEAR
    const dossierOf = finderOf({ projects })
    const pairs = projectsOf(year).flatMap((dossier) => {
      const [, before] = straightLineOf(dossier.project, dossier.past)
      const [was, is] = [before && rateOf(dossierOf(before)), rateOf(dossier)]
      return was === undefined || is === undefined ? [] : [{ dossier, was, is }]
    })
    const rows = pairs
      .filter(({ was, is }) => was < HALF && is < HALF)
      .toSorted((a, b) => byNumber(b.is, a.is))
      .map(({ dossier: { project, department }, was, is }) =>
        projectRow(project, department, [was, is, budgetValue(project)], 'result'),
      )
    return { year: year.year.year, rows, compared: pairs.length }
  },
}
