import { expect, test } from 'vitest'
import { appraisedTotalOf } from '../../../src/facts/appraised-total.ts'

test.each([
  [['年度资金总额', '财政拨款'], '年度资金总额'],
  [['财政拨款', '合计'], '合计'],
  [['财政拨款', '其他资金'], '财政拨款'],
  [[], undefined],
])('of the rows %j the total is %s', (sources, total) => {
  expect(appraisedTotalOf({ funding: sources.map((source) => ({ source })) })?.source).toBe(total)
})
