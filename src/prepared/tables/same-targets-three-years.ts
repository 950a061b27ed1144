import { byAmount } from '../../facts/money/money.ts'
import { numberedTargetsOf, straightLineOf, yearsOfSameTargets } from '../../facts/years/same-targets.ts'
import type { PreparedTable } from '../prepared-table.ts'
import { budgetValue, byNumber, NO_YEAR, projectRow, projectsOf } from '../rows.ts'

const YEARS = 3

/** Projects whose targets with a number have been the same for three years on end. */
export const SAME_TARGETS_THREE_YEARS: PreparedTable = {
  id: 'same-targets-three-years',
  group: 'targets',
  title: '哪些项目的指标值连续三年一样',
  method:
    '项目今年每一项有数字的指标，前两年都有同名的一项、指标值也一样；年头多的排在前面。只看连续三年都公布、每年都接得上一个项目的；没有一项指标值是数字的不在里面。',
  among: '个连续三年公布、有数字指标的项目',
  rowsOf: '个项目',
  columns: [
    { name: '连续几年', kind: 'count' },
    { name: '有数字的指标', kind: 'count', wide: true },
    { name: '预算', kind: 'money' },
  ],
  answerOf: ({ newest }) => {
    if (!newest) return NO_YEAR
    const lines = projectsOf(newest)
      .map((dossier) => ({ dossier, line: straightLineOf(dossier.project, dossier.past) }))
      .filter(({ dossier, line }) => line.length >= YEARS && numberedTargetsOf(dossier.project).length > 0)
    const found = lines
      .map(({ dossier, line }) => ({
        project: dossier.project,
        department: dossier.department,
        years: yearsOfSameTargets(line),
      }))
      .filter(({ years }) => years >= YEARS)
      .toSorted((a, b) => byNumber(a.years, b.years) || byAmount(a.project.budget.fen, b.project.budget.fen))
    const rows = found.map(({ project, department, years }) =>
      projectRow(project, department, [years, numberedTargetsOf(project).length, budgetValue(project)], 'indicators'),
    )
    return { year: newest.year.year, rows, compared: lines.length }
  },
}
