import { expect, test } from 'vitest'
import { decimalsOf, halfOf, percentWords, rateOf } from '../../../../../src/findings/rules/appraisal/printed-rate.ts'
import { parseFigure } from '../../../../../src/parse/figure.ts'

test.each([
  ['98.00%', 0.98],
  ['120%', 1.2],
  ['98.5', 0.985],
  ['0.98', 0.98],
  ['1', 1],
  ['100', 1],
  ['/', undefined],
])('the printed rate %s is %s', (raw, rate) => {
  expect(rateOf(parseFigure(raw))).toBe(rate)
})

test.each([
  [0.98, '98%'],
  [0.12345, '12.35%'],
  [1, '100%'],
])('%s in words is %s', (rate, words) => {
  expect(percentWords(rate)).toBe(words)
})

test.each([
  ['100', 0, 0.005],
  ['100.00', 2, 0.00005],
  ['1,000.0', 1, 0.00005],
  ['', 0, 0],
])('“%s” has %d decimals and may be rounded by %d of it', (raw, decimals, half) => {
  expect([decimalsOf(raw), halfOf({ raw })]).toEqual([decimals, half])
})

test.each([
  ['98.00%', 0.98, 0.98],
  ['1.5', 1.5, 1.5],
  ['1.6', 1.6, 0.016],
  ['2', 2, 0.02],
  ['200%', 2, 2],
  ['200％', 2, 2],
])('the rate %s is %d', (raw, value, rate) => expect(rateOf({ raw, value })).toBe(rate))

test('what is not printed, or is no number, is no rate', () => {
  expect(rateOf(undefined)).toBeUndefined()
  expect(rateOf({ raw: '/' })).toBeUndefined()
})

test.each([
  ['１０．００', 0.0005],
  ['10.0', 0.005],
  ['1,000', 0.0005],
  ['0', 0],
  ['-1', 0],
])('%s may be rounded by %d of itself', (raw, half) => expect(halfOf({ raw })).toBe(half))

test.each([
  ['１．２５', 2],
  ['1', 0],
])('%s has %d decimals', (raw, decimals) => expect(decimalsOf(raw)).toBe(decimals))
