import { describe, expect, test } from 'vitest'
import { planChartOf } from '../../../src/charts/plan-chart.ts'
import { planWith, projectWith } from '../examples.ts'
import { plannedWith } from './planned-with.ts'

const gapFirst = planChartOf(
  plannedWith(
    projectWith({ budget: { raw: '200000.00', fen: 20_000_000n }, spendPlan: planWith(undefined, 0.9, 1, 1) }),
  ),
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
    expect(planChartOf(plannedWith(projectWith({ spendPlan: planWith(0.5, 1.2, 1, 1) }))).top).toBe(1.2)
    expect(planChartOf(plannedWith(projectWith({ spendPlan: planWith(0, 0, 0, 0) }))).top).toBe(1)
  })

  test('months that are printed out of order are drawn in order', () => {
    const chart = planChartOf(plannedWith(projectWith({ spendPlan: planWith(0.5, 0.8, 1, 1).toReversed() })))
    expect(chart.points.map(({ label }) => label)).toEqual(['3月底', '6月底', '10月底', '12月底'])
  })

  test('actual spending is a second line, and the gap is part of the sentence', () => {
    const points = [
      { label: '7月底', month: 7, raw: '', from: 'monitoring', share: 0.4 },
      { label: '10月底', month: 10, raw: '', from: 'monitoring', share: 0.62 },
    ] as const
    const chart = planChartOf(
      plannedWith(projectWith({ spendPlan: planWith(0.1, 0.5, 0.8, 1) }), { base: 'budget', points }),
    )
    expect(chart.actual?.map(({ time, words }) => [time, words])).toEqual([
      [212 / 365, '40%'],
      [304 / 365, '62%'],
    ])
    expect(chart.gap).toBe('到10月底计划80%，实际62%，慢18个百分点')
    expect(chart.summary).toBe(
      '3月底10%，6月底50%，10月底80%，12月底100%；实际支出7月底40%，10月底62%；到10月底计划80%，实际62%，慢18个百分点',
    )
  })

  test('actual spending without a plan stands alone, and above the plan it raises the axis', () => {
    const points = [{ label: '12月底', month: 12, raw: '', from: 'appraisal', share: 1.25 }] as const
    const chart = planChartOf(plannedWith(projectWith({}), { base: 'budget', points }))
    expect(chart.summary).toBe('实际支出12月底125%')
    expect(chart.gap).toBeUndefined()
    expect(chart.top).toBe(1.25)
  })
})
