import { describe, expect, test } from 'vitest'
import { spendingChartOf, yearsChartOf } from '../../../../../src/find/browser/compare/charts.ts'
import { recordWith } from './records.ts'

const yuan = (fen: bigint) => ({ raw: '', fen })
const named = (year: number, slug: string, fen: bigint) => ({
  year,
  unit: '101',
  slug,
  name: '会议费',
  budget: yuan(fen),
})
const unit = {
  name: '区人大',
  projects: [
    { name: '会议费', years: [named(2023, 'a', 30_000_000n), named(2024, 'a', 32_000_000n)] },
    { name: '别的', years: [named(2024, 'b', 5_000_000n)] },
  ],
}

describe('budgets through the years', () => {
  test('are a line a project, with every year that its unit published', () => {
    const drawn = yearsChartOf([recordWith({ year: 2024, unit: '101', slug: 'a', name: '会议费' })], [unit])
    expect(drawn?.chart.x.ticks).toEqual([
      { value: 2023, words: '2023年' },
      { value: 2024, words: '2024年' },
    ])
    expect(drawn?.chart.series).toEqual([
      {
        ...{ kind: 'line', name: '会议费', role: 'fill', isNamed: true },
        points: [
          { x: 2023, y: 30_000_000, words: '30', told: ['30万元'] },
          { x: 2024, y: 32_000_000, words: '32', told: ['32万元'] },
        ],
      },
    ])
    expect(drawn?.told).toEqual(['会议费：2023年 30万元，2024年 32万元。'])
  })

  test('are one line where two years of one project are compared', () => {
    const both = [2023, 2024].map((year) => recordWith({ year, unit: '101', slug: 'a', name: '会议费' }))
    expect(yearsChartOf(both, [unit])?.chart.series).toHaveLength(1)
  })

  test('are not drawn of one year alone', () => {
    expect(yearsChartOf([recordWith({ year: 2024, unit: '101', slug: 'b' })], [unit])).toBeUndefined()
    expect(yearsChartOf([recordWith({})], [])).toBeUndefined()
  })
})

describe('spending over the year', () => {
  const planned = recordWith({
    spendPlan: [
      { label: '12月底', month: 12, raw: '100', share: 1 },
      { label: '6月底', month: 6, raw: '' },
    ],
  })
  const spent = { ...recordWith({ year: 2022 }), result: { spending: { points: [{ month: 7, share: 0.333 }] } } }

  test('is what was spent, or the plan where nothing is published of it; a blank month is a gap', () => {
    const drawn = spendingChartOf([planned, spent])
    expect(drawn?.chart.series.map(({ name, points }) => [name, points])).toEqual([
      ['人大会议（2021年）计划', [{ x: 6 }, { x: 12, y: 1, told: ['人大会议（2021年）计划 100%'] }]],
      ['人大会议（2022年）实际', [{ x: 7, y: 0.333, told: ['人大会议（2022年）实际 33.3%'] }]],
    ])
    expect(drawn?.chart.x.ticks.map(({ words }) => words)).toEqual(['6月', '7月', '12月'])
    expect(drawn?.told).toEqual([
      '人大会议（2021年）计划：6月底 没有数字，12月底 100%。',
      '人大会议（2022年）实际：7月底 33.3%。',
    ])
  })

  test('is not drawn of one project alone', () => expect(spendingChartOf([planned])).toBeUndefined())
})
