import { expect, test } from 'vitest'
import { FUNDING_NOT_TOTAL } from '../../../src/findings/funding-sum.ts'
import { parseAmount } from '../../../src/parse/amount.ts'
import { foundIn } from './examples.ts'

function amount(raw: string) {
  return parseAmount(raw, '元') ?? { raw }
}

test.each([
  ['the two sources are the whole', '100.00', { 财政资金: '60', 其他资金: '40.00' }, false],
  ['a fen is missing', '100.00', { 财政资金: '60', 其他资金: '39.99' }, true],
  ['one source is less', '100', { 财政资金: '80' }, true],
  ['one source is the whole and the other adds to it', '100', { 财政资金: '100', 其他资金: '50' }, true],
  ['a subtotal and its parts', '100', { 财政拨款: '100', 中央补助: '70', 地方资金: '30' }, false],
  ['three that do not add up', '100', { 中央: '50', 省级: '30', 县级: '10' }, true],
  ['a blank source', '100', { 财政资金: '60', 其他资金: '' }, false],
  ['a dash', '100', { 财政资金: '60', 其他资金: '/' }, false],
  ['a blank budget', '', { 财政资金: '60' }, false],
  ['no source printed', '100', {}, false],
] satisfies [string, string, Record<string, string>, boolean][])('%s', (_, budget, sources, found) => {
  const funding = Object.entries(sources).map(([source, raw]) => ({ source, amount: amount(raw) }))
  expect(foundIn(FUNDING_NOT_TOTAL, { budget: amount(budget), funding }).length > 0).toBe(found)
})

test('the message quotes the amounts and tells their sum in the unit of the table', () => {
  const funding = [
    { source: '财政资金', amount: { raw: '1.20', fen: 1_200_000n } },
    { source: '其他资金', amount: { raw: '0.5', fen: 500_000n } },
  ]
  expect(foundIn(FUNDING_NOT_TOTAL, { moneyUnit: '万元', budget: { raw: '2', fen: 2_000_000n }, funding })).toEqual([
    {
      place: 'money',
      values: ['2', '1.20', '0.5'],
      message: '预算数“2”（万元）；财政资金 1.20，其他资金 0.5，相加是 1.7 万元。',
    },
  ])
})
