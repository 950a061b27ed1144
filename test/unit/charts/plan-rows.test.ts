import { expect, test } from 'vitest'
import { planRowsOf } from '../../../src/charts/plan-rows.ts'

const point = (label: string, time: number) => ({ label, time, raw: '', words: '' })

test('months of plan and spending stand in one table, in their order, each once', () => {
  const chart = { points: [point('6月底', 0.5), point('12月底', 1)], actual: [point('7月底', 0.6), point('12月底', 1)] }
  const gaps = [{ label: '12月底', month: 12, planned: 1, actual: 0.82, gap: -0.18 }]
  const rows = planRowsOf(chart, gaps)
  expect(rows.map(({ label, plan, actual, gap }) => [label, plan !== undefined, actual !== undefined, gap])).toEqual([
    ['6月底', true, false, undefined],
    ['7月底', false, true, undefined],
    ['12月底', true, true, '慢18个百分点'],
  ])
})
