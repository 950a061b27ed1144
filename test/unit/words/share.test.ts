import { expect, test } from 'vitest'
import { formatPercentagePoints, formatRate, formatRoundedShare, formatShare } from '../../../src/words/share.ts'

test.each([
  [0, '0%'],
  [0.5, '50%'],
  [0.625, '62.5%'],
  [0.29, '29%'],
  [1, '100%'],
  [1 / 3, '33.33%'],
])('the share %d is written %s', (share, words) => {
  expect(formatShare(share)).toBe(words)
})

test.each([
  [-0.18, '18'],
  [0.012, '1.2'],
  [0, '0'],
  [0.3333333, '33.33'],
])('a difference of %d is %s percentage points', (difference, words) => {
  expect(formatPercentagePoints(difference)).toBe(words)
})

test.each([
  [0.94999, '94.99%'],
  [0.95, '95%'],
  [1.05, '105%'],
  [0.579, '57.9%'],
])('a rate of %d reads %s', (rate, words) => expect(formatRate(rate)).toBe(words))

test.each([
  [0.2157, '22%'],
  [0.0386, '3.9%'],
  [0.0995, '10%'],
  [0.0004, '不到 0.1%'],
  [0, '0%'],
  [1, '100%'],
])('in a sentence the share %d is %s', (share, words) => expect(formatRoundedShare(share)).toBe(words))
