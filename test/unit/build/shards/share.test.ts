import { describe, expect, test } from 'vitest'
import { divided, unitsOfPart } from '../../../../src/build/shards/share.ts'

describe('what is divided into parts', () => {
  test.each([
    ['even weights', [1, 1, 1, 1, 1, 1], 3, [1, 1, 2, 2, 3, 3]],
    ['one part', [5, 1], 1, [1, 1]],
    ['more parts than things', [1, 1], 4, [2, 4]],
    ['one heavy thing between light ones', [1, 10, 1], 2, [1, 2, 2]],
    ['a heavy thing at the end', [1, 1, 1, 9], 2, [1, 1, 1, 2]],
    ['nothing', [], 3, []],
    ['things without weight', [0, 0], 2, [1, 1]],
  ])('%s: each belongs to the part that its middle lies in', (_, weights, of, parts) =>
    expect(divided(weights, of)).toEqual(parts),
  )

  test('no part is far heavier than another where there are many things', () => {
    const weights = Array.from({ length: 600 }, (_, at) => 1 + ((at * 7919) % 41))
    const parts = divided(weights, 8)
    const sums = [1, 2, 3, 4, 5, 6, 7, 8].map((part) =>
      weights.reduce((sum, weight, at) => (parts[at] === part ? sum + weight : sum), 0),
    )
    expect(Math.max(...sums) - Math.min(...sums)).toBeLessThanOrEqual(82)
  })

  test('a weight that grows a little moves few things', () => {
    const weights = Array.from({ length: 100 }, () => 10)
    const before = divided(weights, 5)
    const after = divided([11, ...weights.slice(1)], 5)
    expect(after.filter((part, at) => part !== before[at]).length).toBeLessThanOrEqual(4)
  })
})

test('the units of a part are the same in whatever order they are listed, and each is in one part', () => {
  const units = ['202', '101', '303'].map((unit) => ({ unit, pages: ['a', 'b'] }))
  const of = (part: number, list = units) => unitsOfPart(list, { part, of: 2 }).map(({ unit }) => unit)
  expect([of(1), of(2)]).toEqual([['101'], ['202', '303']])
  expect([of(1, units.toReversed()), of(2, units.toReversed())]).toEqual([['101'], ['202', '303']])
})
