import { describe, expect, test } from 'vitest'
import { COST_AT_LEAST, COST_PERCENT } from '../../../../../src/findings/rules/units/cost-units.ts'
import type { Category } from '../../../../../src/model/category.ts'
import { foundIn, isFound, rowWith } from '../../examples.ts'

const COST: Category = { group: 'output', kind: 'cost' }
const COST_FIRST: Category = { group: 'cost', kind: 'economic' }
const BENEFIT: Category = { group: 'benefit', kind: 'economic' }

describe('a cost as a percentage', () => {
  test.each([
    ['参加培训人均成本', '≥90%', COST, true],
    ['项目控制预算数', '≥90%', COST, true],
    ['按总成本控制', '≥100%', COST, true],
    ['项目成本', '≤100%', COST_FIRST, true],
    ['成本节约率', '≥5%', COST, false],
    ['预算执行率', '≥95%', COST, false],
    ['经费占比', '≤10%', COST, false],
    ['成本降低', '≥5%', COST_FIRST, false],
    ['人均成本', '≤500元', COST, false],
    ['节约成本', '≥5%', BENEFIT, false],
    ['污染排放', '≤90%', { group: 'cost', kind: 'ecological' }, false],
    ['完成率', '≥90%', { group: 'output', kind: 'quality' }, false],
  ] satisfies [string, string, Category, boolean][])('%s %s of %o: %s', (name, target, category, found) => {
    expect(isFound(COST_PERCENT, rowWith(name, target, { category }))).toBe(found)
  })

  test('a cost by its name where the category is not known', () => {
    expect(isFound(COST_PERCENT, rowWith('会议人均成本', '≥90%'))).toBe(true)
  })

  test('the message tells the lower bound too', () => {
    const row = rowWith('会议人均成本', '≥90%', { number: 4, category: COST })
    expect(foundIn(COST_PERCENT, { indicators: [row] })).toEqual([
      {
        place: 'i-4',
        values: ['会议人均成本', '≥90%'],
        message: '第4项“会议人均成本”是成本，指标值写的是“≥90%”，而且写的是不低于。',
      },
    ])
  })
})

describe('a cost with a lower bound', () => {
  test.each([
    ['项目总成本', '≥10万元', COST, true],
    ['人均成本', '≥500元', COST_FIRST, true],
    ['项目总成本', '≥10', COST, true],
    ['项目总成本', '≤10万元', COST, false],
    ['项目总成本', '10万元', COST, false],
    ['成本节约率', '≥5%', COST, false],
    ['成本节约额', '≥5万元', COST, false],
    ['补助标准', '≥1600元/亩', COST, false],
    ['会议人均成本', '≥90%', COST, false],
    ['增加收入', '≥10万元', BENEFIT, false],
    ['项目总成本', '>10万', COST, true],
    ['项目总成本', '≥10万人', COST, false],
    ['项目总成本', '≥10人', COST, false],
    ['项目总成本', '≥10元/亩', COST, true],
  ] satisfies [string, string, Category, boolean][])('%s %s of %o: %s', (name, target, category, found) => {
    expect(isFound(COST_AT_LEAST, rowWith(name, target, { category }))).toBe(found)
  })
})

test.each([
  ...['补助', '补贴', '补偿', '资助', '奖励', '救助', '慰问', '抚恤', '工资', '薪酬', '待遇', '津贴', '标准', '发放'],
  ...['收入', '配套'],
])('%s is paid out, and may have a lower bound', (word) => {
  expect(isFound(COST_AT_LEAST, rowWith(word, '≥10万元', { category: COST }))).toBe(false)
  expect(isFound(COST_AT_LEAST, rowWith('成本', '≥10万元', { category: COST, description: word }))).toBe(false)
})

test.each([
  ['万', true],
  ['十万', false],
  ['万份', false],
  ['', true],
  ['亿元', true],
])('a lower bound in “%s” is one of money: %s', (unit, found) => {
  const target = { raw: '', kind: 'quantity', operator: '>=', number: 10, unit } as const
  expect(isFound(COST_AT_LEAST, rowWith('总成本', '', { category: COST, target }))).toBe(found)
})

test('messages have no white space of the cells, the values have', () => {
  const row = (target: string) => rowWith('总成本', target, { number: 2, category: COST })
  expect(foundIn(COST_PERCENT, { indicators: [row(' ≤90% ')] })).toEqual([
    { place: 'i-2', values: ['总成本', ' ≤90% '], message: '第2项“总成本”是成本，指标值写的是“≤90%”。' },
  ])
  expect(foundIn(COST_AT_LEAST, { indicators: [row(' ≥10万元 ')] })).toEqual([
    { place: 'i-2', values: ['总成本', ' ≥10万元 '], message: '第2项“总成本”是成本，指标值“≥10万元”写的是不低于。' },
  ])
})
