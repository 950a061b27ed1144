import type { LiveAxis, LivePoint } from '../../../charts/live-chart.ts'
import { formatShare } from '../../../words/share.ts'
import { formatWan } from '../../../words/wan.ts'
import type { ToldChart } from '../chart-fold.ts'
import type { ProjectRow } from './rows.ts'

/** Fen of 万元. */
const WAN = 1_000_000
/** So many projects with the lowest execution are named. */
const NAMED = 10

/** A project that has both numbers. */
type Dot = ProjectRow & { readonly fen: bigint; readonly execution: number }

/** What share of its revised budget each project executed, by its budget on a scale of tens, a dot a project that leads to its page.
 *  `hrefOf` makes a path an address. Undefined where none of them has both. */
export function dotsOf(rows: readonly ProjectRow[], hrefOf: (path: string) => string): ToldChart | undefined {
  const dots = rows.filter(isDot)
  if (dots.length === 0) return undefined
  const points = dots.map((dot) => pointOf(dot, hrefOf))
  const most = Math.max(1, ...dots.map(({ execution }) => execution))
  const ticks = [0, 0.5, 0.8, 1].map((value) => ({ value, words: formatShare(value) }))
  return {
    chart: {
      x: budgetAxisOf(points.map(({ x }) => x)),
      y: { min: 0, max: most, ticks, name: '执行率' },
      series: [{ kind: 'dots', name: '项目', role: 'fill', points }],
    },
    told: toldOf(rows.length, dots),
  }
}

function isDot(row: ProjectRow): row is Dot {
  return row.fen !== undefined && row.fen > 0n && row.execution !== undefined
}

function pointOf({ name, year, unit, fen, execution, path }: Dot, hrefOf: (path: string) => string): LivePoint {
  return {
    x: Math.log10(Number(fen) / WAN),
    y: execution,
    told: [`${year}年 ${name}`, unit, `预算 ${formatWan(fen)}万元，执行 ${formatShare(execution)}`],
    href: hrefOf(path),
  }
}

/** Ticks at 1, 10, 100 万元 and so on. */
function budgetAxisOf(places: readonly number[]): LiveAxis {
  const min = Math.floor(Math.min(...places))
  const max = Math.max(min + 1, Math.ceil(Math.max(...places)))
  const ticks = Array.from({ length: max - min + 1 }, (_, index) => ({
    value: min + index,
    words: (10 ** (min + index)).toLocaleString('en-US', { maximumFractionDigits: 4 }),
  }))
  return { min, max, ticks, name: '预算（万元，每格十倍）' }
}

function toldOf(all: number, dots: readonly Dot[]): string[] {
  const low = dots.filter(({ execution }) => execution < 0.8).sort((a, b) => a.execution - b.execution)
  const named = low.slice(0, NAMED).map(({ name, year, execution }) => `${year}年${name} ${formatShare(execution)}`)
  return [
    `${all} 个项目里有 ${dots.length} 个公布了预算和执行数，一个点是一个项目，点一下打开它。`,
    low.length === 0
      ? '执行率都在 80% 以上。'
      : `执行不到 80% 的有 ${low.length} 个${low.length > NAMED ? '，最低的是' : ''}：${named.join('，')}。`,
  ]
}
