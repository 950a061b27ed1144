import { shareOfMoney } from '../../../facts/money/money.ts'
import type { Amount } from '../../../model/amount.ts'
import type { Project } from '../../../model/project.ts'
import { formatChange } from '../../../words/change.ts'
import { formatAmount, formatPrinted } from '../../../words/money.ts'
import { indicatorSectionsOf } from './indicators.ts'
import type { ProjectRecord } from './record.ts'
import { resultSectionOf } from './results.ts'
import { type ComparedRow, type ComparedSection, rowOf } from './row.ts'

const NONE = '未公布'

/** Projects side by side, with the rows of a project's page in its order: money and purpose, spend plan, goals,
 *  indicators, results. */
export function sectionsOf(records: readonly ProjectRecord[]): ComparedSection[] {
  const projects = records.map(({ project }) => project)
  const row = (label: string, linesOf: (project: Project) => readonly string[]) => rowOf(label, projects.map(linesOf))
  return [
    {
      heading: '预算和用途',
      rows: [
        rowOf(
          '单位',
          records.map(({ department, project }) => [project.printedUnit ?? department.name]),
        ),
        row('项目编码', ({ code }) => [code ?? NONE]),
        budgetRow(projects),
        ...fundingRows(projects),
        row('资金用途', ({ purpose }) => [textOf(purpose)]),
      ],
    },
    { heading: '资金支出计划', rows: planRows(projects) },
    {
      heading: '绩效目标',
      rows: [row('年度目标', ({ goals }) => goals?.map(({ label = '', text }) => label + text) ?? [NONE])],
    },
    ...indicatorSectionsOf(records),
    resultSectionOf(records),
  ]
}

function textOf(text: string | undefined): string {
  return text === undefined ? NONE : text.trim() || '未填'
}

function yuanOf(amount: Amount): string {
  return `${formatAmount(amount)}${amount.fen === undefined ? '' : ' 元'}`
}

/** The budgets, each after the first with its difference to the first. */
function budgetRow(projects: readonly Project[]): ComparedRow {
  const first = projects[0]?.budget.fen
  const shownOf = (amount: Amount) => (amount.fen === undefined ? formatPrinted(amount, '元') : yuanOf(amount))
  const cells = projects.map(({ budget }, index) => {
    const difference = first === undefined || budget.fen === undefined ? undefined : budget.fen - first
    const share = index === 0 ? undefined : shareOfMoney(difference, first)
    return [shownOf(budget), ...(share === undefined ? [] : [`比第一个 ${formatChange(share)}`])]
  })
  const texts = new Set(cells.map(([shown]) => shown))
  return { label: '预算数', cells, different: texts.size > 1 }
}

function fundingRows(projects: readonly Project[]): ComparedRow[] {
  const sources = new Set(projects.flatMap(({ funding }) => funding.map(({ source }) => source)))
  return [...sources].map((source) =>
    rowOf(
      source,
      projects.map(({ funding, moneyUnit }) => {
        const part = funding.find((other) => other.source === source)
        if (!part) return ['没有这一项']
        return [part.amount.fen === undefined ? formatPrinted(part.amount, moneyUnit) : yuanOf(part.amount)]
      }),
    ),
  )
}

/** A row a month that any of the plans names, in the order of the year. */
function planRows(projects: readonly Project[]): ComparedRow[] {
  const points = projects.flatMap(({ spendPlan = [] }) => spendPlan)
  const months = [...new Set(points.map(({ month }) => month))].sort((a, b) => a - b)
  if (months.length === 0)
    return [
      rowOf(
        '计划',
        projects.map(() => [NONE]),
      ),
    ]
  return months.map((month) =>
    rowOf(
      points.find((point) => point.month === month)?.label ?? '',
      projects.map(({ spendPlan }) => {
        if (!spendPlan) return [NONE]
        const point = spendPlan.find((other) => other.month === month)
        return [point ? point.raw.trim() || '未填' : '没有这个时点']
      }),
    ),
  )
}
