import { expect, test } from 'vitest'
import { totalChangeOf } from '../../../../src/facts/money/total-change.ts'

const total = (fen: bigint, missing = 0) => ({ fen, count: 2, missing })

test.each([
  ['a fifth more', total(100n), total(120n), { state: 'compared', difference: 20n, share: 0.2 }],
  ['a quarter less', total(120n), total(90n), { state: 'compared', difference: -30n, share: -0.25 }],
  ['the same', total(90n), total(90n), { state: 'compared', difference: 0n, share: 0 }],
  ['something after nothing', total(0n), total(90n), { state: 'compared', difference: 90n }],
  ['an earlier amount without a number', total(100n, 1), total(120n), { state: 'incomplete' }],
  ['a later amount without a number', total(100n), total(0n, 2), { state: 'incomplete' }],
])('a total against an earlier one: %s', (_, before, after, change) => {
  expect(totalChangeOf(before, after)).toEqual(change)
})
