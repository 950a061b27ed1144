import { describe, expect, test } from 'vitest'
import { PERCENT_ABOVE_100, PERCENT_AT_LEAST_100 } from '../../../src/findings/percent-range.ts'
import { isFound, rowWith } from './examples.ts'

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
