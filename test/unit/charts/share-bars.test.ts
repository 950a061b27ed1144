import { expect, test } from 'vitest'
import { shareBarsOf } from '../../../src/charts/share-bars.ts'

test('a bar is as long as its amount, the largest the whole; without a number there is none', () => {
  expect(shareBarsOf([{ raw: '5', fen: 500n }, { raw: '10', fen: 1000n }, { raw: '未填' }])).toEqual([50, 100, 0])
})

test('amounts of nothing have no bar', () => expect(shareBarsOf([{ raw: '0', fen: 0n }])).toEqual([0]))
