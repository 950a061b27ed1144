import { describe, expect, test } from 'vitest'
import {
  PLAN_ABOVE_100,
  PLAN_FALLS,
  PLAN_NOT_100,
  SPENT_BY_JUNE,
} from '../../../../../src/findings/rules/money/plan-course.ts'
import { planWith } from '../../../examples.ts'
import { foundIn } from '../../examples.ts'

const RULES = [PLAN_FALLS, PLAN_ABOVE_100, PLAN_NOT_100, SPENT_BY_JUNE]

describe('the course of a spend plan', () => {
  test.each([
    ['as usual', [0.5, 0.8, 1, 1], []],
    ['with a blank start', [undefined, 0.9, 1, 1], []],
    ['falling', [0.5, 0.4, 1, 1], ['plan-falls']],
    ['falling over a blank cell', [0.5, undefined, 0.4, 1], ['plan-falls']],
    ['not cumulative', [0.25, 0.25, 0.25, 0.25], ['plan-not-100']],
    ['above all', [0.5, 0.8, 1.2, 1.2], ['plan-above-100']],
    ['short of all', [0.1, 0.5, 0.8, 0.95], ['plan-not-100']],
    ['blank at the end, which is another finding', [0.1, 0.5, 0.8, undefined], []],
    ['all by June', [0.5, 1, 1, 1], ['spent-by-june']],
    ['all by March', [1, 1, 1, 1], ['spent-by-june']],
    ['nearly all by June', [0.5, 0.99, 1, 1], []],
  ] satisfies [string, (number | undefined)[], string[]][])('%s', (_, shares, rules) => {
    const spendPlan = planWith(...shares)
    expect(RULES.filter((rule) => foundIn(rule, { spendPlan }).length > 0).map(({ id }) => id)).toEqual(rules)
  })

  test('no plan is not published, which is no finding', () => {
    expect(RULES.flatMap((rule) => foundIn(rule, {}))).toEqual([])
  })

  test('the message quotes the cells', () => {
    expect(foundIn(PLAN_FALLS, { spendPlan: planWith(0.5, 0.4, 1, 1) })).toEqual([
      { place: 'plan', values: ['3月底 50%', '6月底 40%'], message: '支出计划从3月底“50%”降到6月底“40%”。' },
    ])
  })
})

const point = (month: number, share: number) => ({ label: `${month}月`, month, raw: ` ${share * 100}% `, share })

test.each([
  [PLAN_FALLS, [point(1, 0.5), point(2, 0.4)], '支出计划从1月“50%”降到2月“40%”。', ['1月  50% ', '2月  40% ']],
  [PLAN_ABOVE_100, [point(9, 1.2)], '支出计划9月“120%”，超过了预算。', ['9月  120% ']],
  [PLAN_NOT_100, [point(12, 0.5)], '支出计划最后是12月“50%”，没有到100%。', ['12月  50% ']],
  [SPENT_BY_JUNE, [point(6, 1)], '支出计划6月“100%”，上半年就全部支出。', ['6月  100% ']],
])('%# is told without the white space of its cells, which the values have', (rule, spendPlan, message, values) => {
  expect(foundIn(rule, { spendPlan })).toEqual([{ place: 'plan', values, message }])
})

test('all by July is not all by June', () => {
  expect(foundIn(SPENT_BY_JUNE, { spendPlan: [point(7, 1)] })).toEqual([])
})
