import { expect, test } from 'vitest'
import { commonPlacesOf } from '../../../src/facts/longest-common.ts'

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
