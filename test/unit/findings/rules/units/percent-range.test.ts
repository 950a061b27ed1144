import { describe, expect, test } from 'vitest'
import { PERCENT_ABOVE_100, PERCENT_AT_LEAST_100 } from '../../../../../src/findings/rules/units/percent-range.ts'
import { foundIn, isFound, rowWith } from '../../examples.ts'

describe('percentages of a whole', () => {
  test.each([
    ['完成率', '≥110%', true],
    ['覆盖率', '120%', true],
    ['完成率', '100%', false],
    ['成本控制率', '≤110%', false],
    ['收入增长率', '≥110%', false],
    ['资金带动比例', '300%', false],
    ['投入产出率', '200%', false],
    ['培训人数', '≥110人', false],
    ['与上年同期比', '≥105%', false],
    ['上年同期比', '110%', false],
    ['出口额比去年', '110%', false],
    ['产量（与2015年相比）', '120%', false],
    ['前年度比', '103%', false],
    ['销售额同比', '≥105%', false],
    ['客流量环比', '≥105%', false],
    ['产值增速', '≥120%', false],
    ['超额完成率', '≥110%', false],
    ['能源自给率', '≥110%', false],
    ['2021年任务完成率', '≥110%', true],
  ])('%s %s is above 100: %s', (name, target, found) => {
    expect(isFound(PERCENT_ABOVE_100, rowWith(name, target))).toBe(found)
  })

  test.each([
    ['完成率', '≥100%', true],
    ['覆盖率', '>100%', true],
    ['完成率', '=100%', false],
    ['完成率', '100%', false],
    ['完成率', '≤100%', false],
    ['完成率', '≥99%', false],
    ['产值增长率', '≥100%', false],
    ['培训人数', '≥100人', false],
  ])('%s %s is at least all: %s', (name, target, found) => {
    expect(isFound(PERCENT_AT_LEAST_100, rowWith(name, target))).toBe(found)
  })

  test('a cost of at least 100% is another finding', () => {
    const cost = rowWith('按总成本控制', '≥100%', { category: { group: 'output', kind: 'cost' } })
    expect(isFound(PERCENT_AT_LEAST_100, cost)).toBe(false)
  })
})

test.each([
  ...[
    '增长',
    '增幅',
    '增速',
    '增加',
    '增收',
    '提高',
    '提升',
    '上升',
    '同比',
    '环比',
    '同期',
    '倍',
    '带动',
    '拉动',
    '撬动',
  ],
  ...[
    '收益率',
    '回报',
    '利润率',
    '负荷',
    '负债',
    '周转',
    '流动比',
    '速动比',
    '投入产出',
    '超额',
    '超产',
    '超收',
    '超募',
  ],
  ...[
    '入库率',
    '自给率',
    '产销率',
    '资本率',
    '资本充足率',
    '拨备覆盖率',
    '指数',
    '超过计划率',
    '任务超百之率',
    '超产率',
  ],
  ...[
    '较上年',
    '较上一年',
    '比去年',
    '对前年',
    '与前一年',
    '同往年',
    '按历年',
    '以基期',
    '为基准年',
    '较2020年',
    '为全部上年',
  ],
  ...[
    '上年比',
    '上一年比',
    '去年比',
    '前年比',
    '前一年比',
    '往年之比',
    '历年对比',
    '基期为100',
    '基准年=100',
    '2020年比',
  ],
  ...['去年度比', '上年的产量比', '去年产量之比', '２０２０年＝１００'],
])('%s may well exceed 100', (name) => {
  expect(isFound(PERCENT_ABOVE_100, rowWith(name, '110%'))).toBe(false)
  expect(isFound(PERCENT_ABOVE_100, rowWith('达标', '110%', { description: name }))).toBe(false)
  expect(isFound(PERCENT_ABOVE_100, rowWith('达标', '110%', { remark: name }))).toBe(false)
})

test.each(['达标', '上年', '比率', '较好，上年', '上年，比例', '上年。为100', '超时', '产率'])('%s cannot', (name) => {
  expect(isFound(PERCENT_ABOVE_100, rowWith(name, '101%'))).toBe(true)
})

test('messages have no white space of the cells, the values have', () => {
  expect(foundIn(PERCENT_ABOVE_100, { indicators: [rowWith('完成率', ' 110% ')] })).toEqual([
    { place: 'i-1', values: ['完成率', ' 110% '], message: '第1项“完成率”的指标值“110%”超过了100%。' },
  ])
  expect(foundIn(PERCENT_AT_LEAST_100, { indicators: [rowWith('完成率', ' ≥100% ')] })).toEqual([
    { place: 'i-1', values: ['完成率', ' ≥100% '], message: '第1项“完成率”的指标值写成“≥100%”，比率不会超过100%。' },
  ])
})
