import { expect, test } from 'vitest'
import { COST_ABOVE_BUDGET } from '../../../src/findings/cost-above-budget.ts'
import type { Category } from '../../../src/model/category.ts'
import { foundIn, rowWith } from './examples.ts'

const COST: Category = { group: 'output', kind: 'cost' }

test.each([
  ['项目总成本', '≤12万元', COST, true],
  ['项目成本', '≤100001元', COST, true],
  ['成本控制数', '12万', { group: 'cost', kind: 'economic' }, true],
  ['项目总成本', '≤10万元', COST, false],
  ['人均成本', '≤12万元', COST, false],
  ['单位建设总成本', '≤12万元', COST, false],
  ['工程成本', '≤1600元/亩', COST, false],
  ['项目总成本', '≤120%', COST, false],
  ['项目总成本', '≤12', COST, false],
  ['带动总投资', '≥100万元', { group: 'benefit', kind: 'economic' }, false],
] satisfies [string, string, Category, boolean][])('%s %s against 100000 yuan: %s', (name, target, category, found) => {
  const budget = { raw: '100000.00', fen: 10_000_000n }
  expect(foundIn(COST_ABOVE_BUDGET, { budget, indicators: [rowWith(name, target, { category })] }).length > 0).toBe(
    found,
  )
})

test('a budget without a number is not compared', () => {
  const indicators = [rowWith('项目总成本', '≤12万元', { category: COST })]
  expect(foundIn(COST_ABOVE_BUDGET, { budget: { raw: '' }, indicators })).toEqual([])
})
