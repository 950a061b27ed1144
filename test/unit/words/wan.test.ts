import { expect, test } from 'vitest'
import { amountInWan, differenceInWan, formatWan } from '../../../src/words/wan.ts'

test.each([
  [358_300_000n, '358'],
  [41_600_000n, '41.6'],
  [3_000_000n, '3'],
  [5_258_100n, '5.26'],
  [100n, '<0.01'],
  [0n, '0'],
  [-3_000_000n, '−3'],
])('%d fen are %s 万元', (fen, words) => expect(formatWan(fen)).toBe(words))

test('a difference has its sign', () => {
  expect([115_700_000n, -3_000_000n, 0n].map(differenceInWan)).toEqual(['+116', '−3', '0'])
})

test('what has no number is called by what it lacks', () => {
  expect(amountInWan({ raw: '' })).toBe('未填')
  expect(amountInWan({ raw: '10万元左右' })).toBe('读不出数')
  expect(amountInWan({ raw: '1', fen: 1_000_000n })).toBe('1')
})
