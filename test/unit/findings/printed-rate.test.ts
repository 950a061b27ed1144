import { expect, test } from 'vitest'
import { decimalsOf, halfOf, percentWords, rateOf } from '../../../src/findings/printed-rate.ts'
import { parseFigure } from '../../../src/parse/figure.ts'

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
