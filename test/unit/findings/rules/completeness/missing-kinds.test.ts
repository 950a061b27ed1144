import { describe, expect, test } from 'vitest'
import {
  NO_BENEFIT,
  NO_COST,
  NO_INDICATORS,
  NO_SATISFACTION,
} from '../../../../../src/findings/rules/completeness/missing-kinds.ts'
import type { Indicator } from '../../../../../src/model/indicator.ts'
import { indicatorWith } from '../../../examples.ts'
import { foundIn } from '../../examples.ts'

const QUANTITY = indicatorWith({ category: { group: 'output', kind: 'quantity' } })
const COST = indicatorWith({ level2: '成本指标', category: { group: 'output', kind: 'cost' } })
const COST_FIRST = indicatorWith({
  level1: '成本指标',
  level2: '经济成本指标',
  category: { group: 'cost', kind: 'economic' },
})
const BENEFIT = indicatorWith({
  level1: '效益指标',
  level2: '社会效益',
  category: { group: 'benefit', kind: 'social' },
})
const UNKNOWN_BENEFIT = indicatorWith({ level1: '效果指标', level2: '其他' })
const SATISFACTION = indicatorWith({
  level1: '满意度指标',
  level2: '服务对象满意度',
  category: { group: 'satisfaction', kind: 'beneficiary' },
})
const ALL = [QUANTITY, COST, BENEFIT, SATISFACTION]

describe('kinds of indicators that are missing', () => {
  test.each([
    ['all kinds', ALL, []],
    ['cost at level one', [QUANTITY, COST_FIRST, BENEFIT, SATISFACTION], []],
    ['a benefit under a label that is not known', [QUANTITY, COST, UNKNOWN_BENEFIT, SATISFACTION], []],
    ['no cost', [QUANTITY, BENEFIT, SATISFACTION], ['no-cost']],
    ['no benefit', [QUANTITY, COST, SATISFACTION], ['no-benefit']],
    ['no satisfaction', [QUANTITY, COST, BENEFIT], ['no-satisfaction']],
    ['only quantities', [QUANTITY], ['no-cost', 'no-benefit', 'no-satisfaction']],
    ['no indicator at all', [], ['no-indicators']],
    [
      'kinds of the form’s own',
      [
        indicatorWith({ level1: '长期绩效目标', level2: '活动指标' }),
        indicatorWith({ level1: '年度', level2: '成果' }),
      ],
      [],
    ],
  ] satisfies [string, Indicator[], string[]][])('a project with %s', (_, indicators, rules) => {
    const found = [NO_INDICATORS, NO_COST, NO_BENEFIT, NO_SATISFACTION].filter(
      (rule) => foundIn(rule, { indicators }).length > 0,
    )
    expect(found.map(({ id }) => id)).toEqual(rules)
  })

  test('the message counts the indicators and stands over all of them', () => {
    expect(foundIn(NO_COST, { indicators: [QUANTITY, BENEFIT] })).toEqual([
      { place: 'indicators', values: [], message: '2 项绩效指标里没有成本指标。' },
    ])
  })
})

const under = (level1: string, level2: string) => [indicatorWith({ level1, level2 })]
const OUTPUT = indicatorWith({ category: { group: 'output', kind: 'quantity' } })

test.each([
  [NO_COST, '1 项绩效指标里没有成本指标。'],
  [NO_BENEFIT, '1 项绩效指标里没有效益指标。'],
  [NO_SATISFACTION, '1 项绩效指标里没有满意度指标。'],
])('of a project with one indicator of output it is said what is missing', (rule, message) => {
  expect(foundIn(rule, { indicators: [OUTPUT] })).toEqual([{ place: 'indicators', values: [], message }])
})

test('no indicators at all are told', () => {
  expect(foundIn(NO_INDICATORS, { indicators: [] })).toEqual([
    { place: 'indicators', values: [], message: '表里没有一项绩效指标。' },
  ])
})

test.each([
  [NO_COST, '成本指标', ''],
  [NO_COST, '', '经济成本'],
  [NO_BENEFIT, '效益指标', ''],
  [NO_BENEFIT, '', '效果'],
  [NO_BENEFIT, '', '影响'],
  [NO_SATISFACTION, '', '满意情况'],
  [NO_SATISFACTION, '服务对象', ''],
])('%o is content with a row under “%s” and “%s”', (rule, level1, level2) => {
  expect(foundIn(rule, { indicators: [OUTPUT, ...under(level1, level2)] })).toEqual([])
})

test.each([
  [NO_COST, { group: 'output', kind: 'cost' }],
  [NO_BENEFIT, { group: 'benefit', kind: 'social' }],
  [NO_SATISFACTION, { group: 'satisfaction', kind: 'beneficiary' }],
] as const)('%o is content with a row of its category, whatever its labels', (rule, category) => {
  expect(foundIn(rule, { indicators: [indicatorWith({ level1: '甲', level2: '乙', category })] })).toEqual([])
})

test.each([
  [NO_SATISFACTION, '产出', '甲', 1],
  [NO_SATISFACTION, '甲', '成本', 1],
  [NO_SATISFACTION, '效益', '甲', 1],
  [NO_SATISFACTION, '甲', '效果', 1],
  [NO_COST, '甲', '满意', 1],
  [NO_COST, '甲', '乙', 0],
])('%o asks a form that parts its indicators as %s and %s: %d', (rule, level1, level2, found) => {
  expect(foundIn(rule, { indicators: under(level1, level2) })).toHaveLength(found)
})
