import { expect, test } from 'vitest'
import { isSumLabel } from '../../../../src/facts/money/sum-label.ts'

test.each(['合计', '金额合计', ' 总 计 ', '总额', '小计：', '资金总额'])('“%s” is the head of a sum', (label) =>
  expect(isSumLabel(label)).toBe(true),
)

test.each(['财政拨款', '合计拨款', '总额控制', '', '其他资金'])('“%s” is not', (label) =>
  expect(isSumLabel(label)).toBe(false),
)
