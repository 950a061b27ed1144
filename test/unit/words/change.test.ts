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
  [0.712, '+71%'],
  [0.0061, '+0.6%'],
  [-0.039, '−3.9%'],
  [-0.4, '−40%'],
  [0.0995, '+10%'],
  [0.0994, '+9.9%'],
  [0.02, '+2%'],
  [0.0001, '+<0.1%'],
  [-0.0001, '−<0.1%'],
  [12.5, '+1,250%'],
  [0, '不变'],
])('a list says a change by %d as %s', (share, words) => expect(formatRoundedChange(share)).toBe(words))
