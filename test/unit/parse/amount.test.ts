import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseAmount } from '../../../src/parse/amount.ts'

test.each([
  ['100000.00', '元', 10_000_000],
  ['0', '元', 0],
  ['0.00', '元', 0],
  ['-0', '元', 0],
  ['0.1', '元', 10],
  ['1,234.5', '元', 123_450],
  ['1，234，567', '元', 123_456_700],
  ['１６０００．００', '元', 1_600_000],
  [' 200000.00 ', '元', 20_000_000],
  ['¥500', '元', 50_000],
  ['-12.30', '元', -1_230],
  ['3.36', '万元', 3_360_000],
  ['0.000001', '万元', 1],
  ['250万', '元', 250_000_000],
  ['250万元', '万元', 250_000_000],
  ['1.5 亿元', '元', 15_000_000_000],
  ['2亿', '万元', 20_000_000_000],
  ['500元', '万元', 50_000],
  ['90071992547409.91', '元', 9_007_199_254_740_991],
  ['854万(高标准农田建设400万元,示范建设295万元,畅通工程159万元)', '万元', 854_000_000],
  ['100.00（其中本级50）', '元', 10_000],
] as const)('the amount %s in a table in %s is exact in fen', (raw, unit, fen) => {
  expect(parseAmount(raw, unit)).toStrictEqual({ raw, fen })
})

test.each([[''], ['  '], ['　']])('the blank cell “%s” has no amount, which is not zero', (raw) => {
  expect(parseAmount(raw, '元')).toStrictEqual({ raw })
})

test.each([['/'], ['-'], ['——'], ['无'], ['／']])('the dash “%s” stands where no amount belongs', (raw) => {
  expect(parseAmount(raw, '元')).toStrictEqual({ raw })
})

test.each([
  ['854万854万'],
  ['854万854万(高标准农田建设400万元,示范建设295万元)'],
  ['400万元、295万元'],
  ['100000.00 100000.00'],
  ['１６０００１６０００元，分两次'],
])('the cell “%s” prints more than one amount, of which none is chosen', (raw) => {
  expect(parseAmount(raw, '元')).toStrictEqual({ raw })
})

test.each([
  ['约十万', '元'],
  ['100.005', '元'],
  ['0.0000001', '万元'],
  ['1,23', '元'],
  ['12,3456.00', '元'],
  ['1.2.3', '元'],
  ['100%', '元'],
  ['1e5', '元'],
  ['0x10', '元'],
  ['100美元', '元'],
  ['854(400', '元'],
  ['-5万5万', '元'],
  ['.5', '元'],
  ['90071992547409.92', '元'],
] as const)('the text %s in a table in %s is not an amount', (raw, unit) => {
  expect(parseAmount(raw, unit)).toBeUndefined()
})

test('any number of fen printed in yuan is read back exactly', () => {
  fc.assert(
    fc.property(fc.bigInt(0n, 9_007_199_254_740_991n), (fen) => {
      const digits = fen.toString().padStart(3, '0')
      const printed = `${digits.slice(0, -2)}.${digits.slice(-2)}`
      expect(parseAmount(printed, '元')?.fen).toBe(Number(fen))
    }),
  )
})
