import { describe, expect, test } from 'vitest'
import { unitChartOf } from '../../../src/charts/unit-chart.ts'
import { budgetOf } from '../../../src/facts/money/money.ts'
import type { Project } from '../../../src/model/project.ts'
import { projectWith } from '../examples.ts'

const project = (year: number, name: string, yuan: number) =>
  projectWith({ year, name, budget: { raw: String(yuan), fen: BigInt(yuan * 100) } })
const unitYear = (year: number, projects: ReturnType<typeof project>[]) => ({
  year,
  missing: false,
  published: { budget: budgetOf(projects) },
})
const rowOf = (name: string, projects: readonly Project[]) => ({
  name,
  budgets: new Map([...Map.groupBy(projects, ({ year }) => year)].map(([year, own]) => [year, budgetOf(own)])),
})

describe('the chart of a unit', () => {
  const meetings = [project(2021, '会议', 300_000), project(2023, '会议', 500_000)]
  const cars = [project(2021, '车辆', 100_000)]
  const years = [
    unitYear(2021, [...meetings.slice(0, 1), ...cars]),
    { year: 2022, missing: true, published: undefined },
    unitYear(2023, meetings.slice(1)),
  ]
  const chart = unitChartOf({ years, rows: [rowOf('会议', meetings), rowOf('车辆', cars)] })

  test('a bar a year, a segment a project, stacked from the largest', () => {
    expect(chart.series).toEqual(['会议', '车辆'])
    expect(chart.bars).toEqual([
      {
        year: 2021,
        segments: [
          { series: 0, fen: 30_000_000, from: 0 },
          { series: 1, fen: 10_000_000, from: 30_000_000 },
        ],
        total: 40_000_000,
        missing: 0,
        words: '40',
      },
      { year: 2022, segments: [], total: 0, missing: 0, words: '未公布' },
      { year: 2023, segments: [{ series: 0, fen: 50_000_000, from: 0 }], total: 50_000_000, missing: 0, words: '50' },
    ])
  })

  test('it counts in one unit', () => expect(chart.unit.word).toBe('万元'))

  test('it is told in one sentence', () => expect(chart.summary).toBe('2021年40万元，2022年未公布，2023年50万元'))
})

test('from the sixth project on they are drawn as one, 其他', () => {
  const projects = ['一', '二', '三', '四', '五', '六', '七', '八'].map((name) => project(2021, name, 1000))
  const rows = projects.map((only) => rowOf(only.name, [only]))
  const { series, bars } = unitChartOf({ years: [unitYear(2021, projects)], rows })
  expect(series).toEqual(['一', '二', '三', '四', '五', '其他'])
  expect(bars[0]?.segments.at(-1)).toEqual({ series: 5, fen: 300_000, from: 500_000 })
})

test('five projects are all named', () => {
  const projects = ['一', '二', '三', '四', '五'].map((name) => project(2021, name, 1000))
  const rows = projects.map((only) => rowOf(only.name, [only]))
  expect(unitChartOf({ years: [unitYear(2021, projects)], rows }).series).toEqual(['一', '二', '三', '四', '五'])
})

test.each([
  [20_000, '2*', '2021年2万元（另有 1 项没有数字）'],
  [0, '没有数字', '2021年没有数字（另有 1 项没有数字）'],
])('beside an unreadable budget a bar of %i yuan is marked %s, and told so', (yuan, words, told) => {
  const unread = projectWith({ year: 2021, name: '会议', budget: { raw: '10万元左右' } })
  const projects = [unread, project(2021, '车辆', yuan)]
  const rows = projects.map((only) => rowOf(only.name, [only]))
  const { bars, summary } = unitChartOf({ years: [unitYear(2021, projects)], rows })
  expect(bars[0]).toMatchObject({ missing: 1, words })
  expect(summary).toBe(told)
})

test('a unit without money says so', () => {
  const { summary } = unitChartOf({ years: [unitYear(2021, [])], rows: [] })
  expect(summary).toBe('2021年无')
})
