import fc from 'fast-check'
import { expect, test } from 'vitest'
import { commonPlacesOf } from '../../../../src/facts/text/longest-common.ts'

test.each([
  [
    '会议费',
    '会议经费',
    [
      [0, 0],
      [1, 1],
      [2, 3],
    ],
  ],
  ['东关', '西关', [[1, 1]]],
  ['会议', '车辆', []],
  ['', '会', []],
])('%s and %s have the places %j in common', (one, other, places) => {
  expect(commonPlacesOf([...one], [...other])).toEqual(places)
})

test.each([
  [
    '甲乙丙',
    '甲乙丙',
    [
      [0, 0],
      [1, 1],
      [2, 2],
    ],
  ],
  ['甲乙', '乙甲', [[1, 0]]],
  [
    '甲丁乙丙',
    '乙丙甲丁乙',
    [
      [0, 2],
      [1, 3],
      [2, 4],
    ],
  ],
  [
    '丙甲乙',
    '甲丙乙',
    [
      [1, 0],
      [2, 2],
    ],
  ],
  [
    '甲甲乙',
    '甲乙',
    [
      [0, 0],
      [2, 1],
    ],
  ],
  ['甲', '', []],
])('%s and %s have the most places in common that there are', (one, other, places) => {
  expect(commonPlacesOf([...one], [...other])).toEqual(places)
})

/** The length of the longest common subsequence, by trying everything. */
function longest(one: string, other: string): number {
  if (one === '' || other === '') return 0
  if (one[0] === other[0]) return 1 + longest(one.slice(1), other.slice(1))
  return Math.max(longest(one.slice(1), other), longest(one, other.slice(1)))
}

test('there are as many common places as there can be, in order, and each is common', () => {
  const word = fc.array(fc.constantFrom('甲', '乙', '丙'), { maxLength: 7 })
  fc.assert(
    fc.property(word, word, (one, other) => {
      const places = commonPlacesOf(one, other)
      expect(places).toHaveLength(longest(one.join(''), other.join('')))
      for (const [at, [a, b]] of places.entries()) {
        expect(one[a]).toBe(other[b])
        const [before, above] = places[at - 1] ?? [-1, -1]
        expect(a > before && b > above).toBe(true)
      }
    }),
  )
})
