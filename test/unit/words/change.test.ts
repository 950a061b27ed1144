import { expect, test } from 'vitest'
import { formatChange } from '../../../src/words/change.ts'

test.each([
  [0.125, '+12.5%'],
  [-0.03, '−3%'],
  [1, '+100%'],
  [0, '不变'],
  [0.00001, '+不到 0.01%'],
  [-0.00001, '−不到 0.01%'],
])('a change of %d is written %s', (share, words) => expect(formatChange(share)).toBe(words))
