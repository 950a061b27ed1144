import { formatRounded } from '../words/axis-money.ts'
import { formatRoundedChange } from '../words/change.ts'
import type { LiveChart, LivePoint, LiveRole, LiveSeries } from './live-chart.ts'
import { type Bar, endOf, type UnitChart } from './unit-chart.ts'

/** A project that can be picked out of its unit's years: its money by year in fen, plain numbers, years without a number left out. */
interface PickedProject {
  readonly name: string
  readonly budgets: readonly (readonly [year: number, fen: number])[]
}

/** A unit's chart with the projects that can be picked out of it. */
export interface PickableChart {
  readonly chart: UnitChart
  readonly projects: readonly PickedProject[]
}

const ROLES: readonly LiveRole[] = ['fill', 'fill-soft', 'fill-middle', 'fill-pale', 'fill-soft', 'fill-pale']
/** As in the still picture. */
const ROOM = 0.4

/** The chart of a unit's years, everything of the still picture in it, with the line of one project over it. */
export function pickedChartOf({ chart, projects }: PickableChart, place: number): LiveChart {
  const picked = projects[place]
  const years = chart.bars.map(({ year }) => year)
  const most = Math.max(1, ...chart.bars.map(({ total }) => total))
  return {
    x: {
      min: Math.min(...years) - 0.5,
      max: Math.max(...years) + 0.5,
      ticks: years.map((year) => ({ value: year, words: `${year}` })),
    },
    y: { min: 0, max: most * 1.08, ticks: [] },
    series: [
      ...(picked ? [lineOf(picked, chart)] : []),
      totalsOf(chart),
      ...chart.series.map((_, at) => barsOf(chart, at)),
    ],
    room: ROOM,
  }
}

/** What the line of a project says, in one sentence: its money in every year, and its part of the newest. */
export function pickedWords({ chart, projects }: PickableChart, place: number): string {
  const picked = projects[place]
  if (!picked) return ''
  const { unit } = chart
  if (picked.budgets.length === 0) return `${picked.name}：没有数字可画。`
  const years = picked.budgets.map(([year, fen]) => `${year}年 ${formatRounded(fen, unit)}`)
  const [year, fen = 0] = picked.budgets[picked.budgets.length - 1] ?? []
  const total = chart.bars.find((bar) => bar.year === year)?.total ?? 0
  const part = total > 0 ? `；占${year}年合计的 ${partWords(fen / total)}` : ''
  return `${picked.name}：${years.join('，')}${unit.word}${part}。`
}

function partWords(share: number): string {
  return share < 0.01 ? '不到 1%' : `${Math.round(share * 100)}%`
}

function lineOf({ name, budgets }: PickedProject, { bars, unit }: UnitChart): LiveSeries {
  const points = bars.map((bar): LivePoint => {
    const fen = budgets.find(([year]) => year === bar.year)?.[1]
    if (fen === undefined) return { x: bar.year }
    const before = budgets.find(([year]) => year === bar.year - 1)?.[1]
    const words = formatRounded(fen, unit)
    const told = [
      `${name} ${words}${unit.word}`,
      ...(bar.total > 0 ? [`占合计的 ${partWords(fen / bar.total)}`] : []),
      ...(before ? [`比上年 ${formatRoundedChange((fen - before) / before)}`] : []),
    ]
    return { x: bar.year, y: fen, words, told }
  })
  return { kind: 'line', name, role: 'ink', points }
}

function totalsOf({ bars, unit }: UnitChart): LiveSeries {
  const points = bars.map(({ year, total, words, segments }): LivePoint => {
    const said = segments.length > 0 ? `合计 ${words}${unit.word}` : words
    return { x: year, y: total, words, told: [said] }
  })
  return { kind: 'words', name: '合计', role: 'ink', points }
}

function barsOf(chart: UnitChart, at: number): LiveSeries {
  const { name = '', note = '' } = endOf(chart, at) ?? {}
  const points = chart.bars.flatMap((bar) => pointOf(bar, at))
  return { kind: 'bar', name: `${name}${note}`, role: ROLES[at] ?? 'fill-pale', points, isNamed: true }
}

function pointOf({ year, segments }: Bar, at: number): LivePoint[] {
  const segment = segments.find(({ series }) => series === at)
  return segment ? [{ x: year, y: segment.fen }] : []
}
