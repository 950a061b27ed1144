import { describe, expect, test } from 'vitest'
import { planChartOf } from '../../../src/charts/plan-chart.ts'
import { planWith, projectWith } from '../examples.ts'

const gapFirst = planChartOf(
  projectWith({ budget: { raw: '200000.00', fen: 20_000_000 }, spendPlan: planWith(undefined, 0.9, 1, 1) }),
)

describe('the chart of a spend plan', () => {
  test('months stand at their day of the year, with share, words and money', () => {
    expect(gapFirst.points).toEqual([
      { label: '3月底', time: 90 / 365, raw: '', words: '未填' },
      { label: '6月底', time: 181 / 365, raw: '90%', share: 0.9, words: '90%', yuan: '180,000.00' },
      { label: '10月底', time: 304 / 365, raw: '100%', share: 1, words: '100%', yuan: '200,000.00' },
      { label: '12月底', time: 1, raw: '100%', share: 1, words: '100%', yuan: '200,000.00' },
    ])
  })

  test('one sentence tells the whole chart', () => {
    expect(gapFirst.summary).toBe('3月底未填，6月底90%，10月底100%，12月底100%')
  })

  test('the axis reaches as high as the plan, and 100 % at least', () => {
    expect(gapFirst.top).toBe(1)
    expect(planChartOf(projectWith({ spendPlan: planWith(0.5, 1.2, 1, 1) })).top).toBe(1.2)
    expect(planChartOf(projectWith({ spendPlan: planWith(0, 0, 0, 0) })).top).toBe(1)
  })

  test('months that are printed out of order are drawn in order', () => {
    const chart = planChartOf(projectWith({ spendPlan: planWith(0.5, 0.8, 1, 1).toReversed() }))
    expect(chart.points.map(({ label }) => label)).toEqual(['3月底', '6月底', '10月底', '12月底'])
  })
})
