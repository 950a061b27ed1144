import { expect, test } from 'vitest'
import { FUNDING_NOT_TOTAL } from '../../../../../src/findings/rules/money/funding-sum.ts'
import { parseAmount } from '../../../../../src/parse/amount.ts'
import { foundIn } from '../../examples.ts'

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

const sourcesOf = (...amounts: bigint[]) =>
  amounts.map((fen, index) => ({ source: `来源${index + 1}`, amount: { raw: ` ${fen} `, fen } }))

test.each([
  [[10n, 20n], '元', '预算数“9”（元）；来源1 10，来源2 20，相加是 0.3 元。'],
  [[-10n, -20n], '元', '预算数“9”（元）；来源1 -10，来源2 -20，相加是 -0.3 元。'],
  [[-10_000n, -200n], '元', '预算数“9”（元）；来源1 -10000，来源2 -200，相加是 -102 元。'],
  [[10_010n, 1n], '元', '预算数“9”（元）；来源1 10010，来源2 1，相加是 100.11 元。'],
  [[1_000_000n, 500n], '万元', '预算数“9”（万元）；来源1 1000000，来源2 500，相加是 1.0005 万元。'],
  [[0n], '元', '预算数“9”（元）；来源1 0，相加是 0 元。'],
  [[1_010_000n], '元', '预算数“9”（元）；来源1 1010000，相加是 10100 元。'],
] as const)('sources of %o fen in a table in %s are told', (amounts, moneyUnit, message) => {
  const budget = { raw: ' 9 ', fen: 900n }
  const hits = foundIn(FUNDING_NOT_TOTAL, { budget, moneyUnit, funding: sourcesOf(...amounts) })
  expect(hits.map((hit) => hit.message)).toEqual([message])
})

test.each([
  [12, []],
  [13, ['money']],
])('of many sources the first twelve are tried in every way: the %dth alone is found %j', (place, found) => {
  const amounts = Array.from({ length: 13 }, (_, index) => (index === place - 1 ? 900n : 100_000n))
  const budget = { raw: '9', fen: 900n }
  expect(foundIn(FUNDING_NOT_TOTAL, { budget, funding: sourcesOf(...amounts) }).map((hit) => hit.place)).toEqual(found)
})

test('of many sources the first counts too', () => {
  const budget = { raw: '9', fen: 900n }
  expect(foundIn(FUNDING_NOT_TOTAL, { budget, funding: sourcesOf(900n, 1n, 2n) })).toEqual([])
})
