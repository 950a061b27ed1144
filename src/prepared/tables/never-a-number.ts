import { byAmount } from '../../facts/money/money.ts'
import { measurabilityOf } from '../../facts/results/targets.ts'
import type { PreparedTable } from '../prepared-table.ts'
import { budgetValue, NO_YEAR, projectRow, projectsOf } from '../rows.ts'

/** Projects none of whose targets ever had a number. */
export const NEVER_A_NUMBER: PreparedTable = {
  id: 'never-a-number',
  group: 'targets',
  title: '哪些项目的指标从来没有数字',
  method:
    '最近一年有指标的项目里，本站收入的每一年都没有一项指标值是数字的，预算多的排在前面。“只有文字”“空白”和只有百分号的都算没有数字。',
  among: '个公布了指标的项目',
  rowsOf: '个项目',
  columns: [
    { name: '指标', kind: 'count' },
    { name: '公布过几年', kind: 'count' },
    { name: '预算', kind: 'money' },
  ],
  answerOf: ({ newest }) => {
    if (!newest) return NO_YEAR
    const asked = projectsOf(newest).filter(({ project }) => project.indicators.length > 0)
    const rows = asked
      .filter(({ chain }) => measurabilityOf(chain.flatMap(({ indicators }) => indicators)).quantitative === 0)
      .toSorted((a, b) => byAmount(a.project.budget.fen, b.project.budget.fen))
      .map(({ project, department, chain }) => {
        const years = new Set(chain.map(({ year }) => year)).size
        return projectRow(project, department, [project.indicators.length, years, budgetValue(project)], 'indicators')
      })
    return { year: newest.year.year, rows, compared: asked.length }
  },
}
