import { expect, test } from 'vitest'
import { COST_ABOVE_BUDGET } from '../../../../../src/findings/rules/money/cost-above-budget.ts'
import type { Category } from '../../../../../src/model/category.ts'
import { foundIn, rowWith } from '../../examples.ts'

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

const found = (name: string) => {
  const budget = { raw: ' 100000.00 ', fen: 10_000_000n }
  return foundIn(COST_ABOVE_BUDGET, { budget, indicators: [rowWith(name, ' ≤12万元 ', { category: COST })] })
}

test.each([
  ...['总价', '成本控制费', '工程控制数', '工程预算数', '项目成本额', '项目支出额', '项目经费额', '项目投资费'],
  ...['项目资金额', '办公经费', '经费支出', '经费控制', '经费投入', '工程投资', '投资额', '投资规模', '成本', '资金'],
  ...['资金投入', '资金规模', '资金总量'],
])('%s is the cost of the whole', (name) => {
  expect(found(name)).toEqual([
    {
      place: 'i-1',
      values: [' ≤12万元 ', ' 100000.00 '],
      message: `第1项“${name}”的指标值“≤12万元”高于预算数“100000.00”（元）。`,
    },
  ])
})

test.each([
  ...[
    '经费管理',
    '投资管理',
    '资金管理',
    '直接成本',
    '成本费',
    '平均总价',
    '单位总价',
    '总单价',
    '每处总价',
    '总价标准',
  ],
  ...['单次总价', '单台总价', '单个总价', '单项总价', '总价/台', '总价／台'],
])('%s is not', (name) => expect(found(name)).toEqual([]))

test('a cost of as much as the budget is not above it', () => {
  const indicators = [rowWith('项目总成本', '≤10亿', { category: COST })]
  expect(foundIn(COST_ABOVE_BUDGET, { budget: { raw: '10亿', fen: 100_000_000_000n }, indicators })).toEqual([])
  expect(foundIn(COST_ABOVE_BUDGET, { budget: { raw: '9亿', fen: 90_000_000_000n }, indicators })).toHaveLength(1)
})
