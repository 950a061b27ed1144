import { expect, test } from 'vitest'
import { parseAmounts, printedAmount } from '../../../src/parse/amounts.ts'

test('amounts keep their labels and their order, and are exact in the unit of the table', () => {
  expect(parseAmounts({ 中期资金总额: '900', 财政拨款: '880.5', 其他资金: '' }, '万元')).toEqual([
    { source: '中期资金总额', amount: { raw: '900', fen: 900_000_000n } },
    { source: '财政拨款', amount: { raw: '880.5', fen: 880_500_000n } },
    { source: '其他资金', amount: { raw: '' } },
  ])
})

test('an amount that cannot be read stays as printed, without a number', () =>
  expect(printedAmount('很多', '元')).toEqual({ raw: '很多' }))
