import { expect, test } from 'vitest'
import { formatChange, formatRoundedChange } from '../../../src/words/change.ts'

test.each([
  [0.125, '+12.5%'],
  [-0.03, '−3%'],
  [1, '+100%'],
  [0, '不变'],
  [0.00001, '+不到 0.01%'],
  [-0.00001, '−不到 0.01%'],
])('a change of %d is written %s', (share, words) => expect(formatChange(share)).toBe(words))

test.each([
  [0.3251, '+33%'],
  [-0.0141, '−1.4%'],
  [0.0995, '+10%'],
  [99.4, '+9,940%'],
  [1_125_899_905, '+100 倍以上'],
  [0.0994, '+9.9%'],
  [0.05, '+5%'],
  [11.5, '+1,150%'],
  [0.0004, '+不到 0.1%'],
  [0, '持平'],
])('a change of %d is rounded to %s', (share, words) => expect(formatRoundedChange(share)).toBe(words))
