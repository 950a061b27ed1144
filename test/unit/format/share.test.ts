import { expect, test } from 'vitest'
import { formatShare } from '../../../src/format/share.ts'

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
