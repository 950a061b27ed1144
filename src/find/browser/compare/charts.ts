import type { LiveChart, LivePoint, LiveRole, LiveSeries } from '../../../charts/live-chart.ts'
import { formatShare } from '../../../words/share.ts'
import { formatWan } from '../../../words/wan.ts'
import type { ToldChart } from '../chart-fold.ts'
import { type NamedYear, type ProjectRecord, type UnitRecord, yearsOfRecord } from './record.ts'
import { nameOf } from './words.ts'

const ROLES: readonly LiveRole[] = ['fill', 'ink', 'missed', 'fill-middle']
/** Names stand at the right, in so much of the width. */
const ROOM = 0.3
/** The shares that have a line of the grid. */
const SHARES = [0, 0.5, 1]

/** The budgets of the projects through the years, a line a project with all its years. Undefined where none has two years. */
export function yearsChartOf(records: readonly ProjectRecord[], units: readonly UnitRecord[]): ToldChart | undefined {
  const rows = records.map((record) => ({ name: record.project.name, years: yearsOfRecord(record, units) }))
  const lines = rows.filter(({ years }, index) => rows.findIndex((row) => row.years === years) === index)
  const all = lines.flatMap(({ years }) => years)
  const numbers = [...new Set(all.map(({ year }) => year))].sort((a, b) => a - b)
  if (numbers.length < 2) return undefined
  const most = Math.max(1, ...all.map(({ budget }) => Number(budget.fen ?? 0n)))
  const series = lines.map(({ name, years }, index) => lineOf(name, index, years.map(budgetPointOf)))
  const chart: LiveChart = {
    x: {
      min: (numbers[0] ?? 0) - 0.3,
      max: (numbers[numbers.length - 1] ?? 0) + 0.3,
      ticks: numbers.map((year) => ({ value: year, words: `${year}年` })),
    },
    y: { min: 0, max: most * 1.1, ticks: [] },
    series,
    room: ROOM,
  }
  return { chart, told: lines.map(({ name, years }) => `${name}：${years.map(budgetWordsOf).join('，')}。`) }
}

function budgetPointOf({ year, budget }: NamedYear): LivePoint {
  if (budget.fen === undefined) return { x: year }
  const words = formatWan(budget.fen)
  return { x: year, y: Number(budget.fen), words, told: [`${words}万元`] }
}

function budgetWordsOf({ year, budget }: NamedYear): string {
  return `${year}年 ${budget.fen === undefined ? '没有数字' : `${formatWan(budget.fen)}万元`}`
}

/** How each project spent over its year, as shares of its budget: what was spent where that is published, else its plan. Undefined where
 *  fewer than two have either. */
export function spendingChartOf(records: readonly ProjectRecord[]): ToldChart | undefined {
  const lines = records.flatMap((record) => spentOf(record) ?? [])
  if (lines.length < 2) return undefined
  const months = [...new Set(lines.flatMap(({ points }) => points.map(({ month }) => month)))].sort((a, b) => a - b)
  const most = Math.max(1, ...lines.flatMap(({ points }) => points.map(({ share }) => share ?? 0)))
  const series = lines.map(({ name, points }, index) =>
    lineOf(
      name,
      index,
      points.map(({ month, share }) => ({
        x: month,
        ...(share !== undefined && { y: share, told: [`${name} ${formatShare(share)}`] }),
      })),
    ),
  )
  return {
    chart: {
      x: { min: 0, max: 12.3, ticks: months.map((month) => ({ value: month, words: `${month}月` })) },
      y: { min: 0, max: most, ticks: SHARES.map((value) => ({ value, words: formatShare(value) })), name: '占预算' },
      series,
      room: ROOM,
    },
    told: lines.map(({ name, points }) => `${name}：${points.map(shareWordsOf).join('，')}。`),
  }
}

interface SharePoint {
  readonly month: number
  readonly share?: number
}

function spentOf(record: ProjectRecord): { readonly name: string; readonly points: readonly SharePoint[] } | undefined {
  const { project, result } = record
  const spent = result?.spending?.points ?? []
  if (spent.some(({ share }) => share !== undefined)) return { name: `${nameOf(record)}实际`, points: spent }
  const plan = [...(project.spendPlan ?? [])].sort((a, b) => a.month - b.month)
  return plan.some(({ share }) => share !== undefined) ? { name: `${nameOf(record)}计划`, points: plan } : undefined
}

function shareWordsOf({ month, share }: SharePoint): string {
  return `${month}月底 ${share === undefined ? '没有数字' : formatShare(share)}`
}

function lineOf(name: string, index: number, points: readonly LivePoint[]): LiveSeries {
  return { kind: 'line', name, role: ROLES[index] ?? 'fill', points, isNamed: true }
}
