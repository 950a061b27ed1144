import { expect, test } from 'vitest'
import { isLabelBelow, shareAt } from '../../../src/charts/label-side.ts'

const at = (time: number, share?: number) => ({
  label: '',
  raw: '',
  words: '',
  time,
  ...(share !== undefined && { share }),
})
const line = [at(0.25), at(0.5, 0.5), at(1, 0.9)]

test.each([
  [0.25, 0.25],
  [0.5, 0.5],
  [0.75, 0.7],
  [1, 0.9],
])('at %d of the year the line is at %d', (time, share) => expect(shareAt(line, time)).toBeCloseTo(share, 10))

test('after its last point a line stays, and a line without points is nowhere', () => {
  expect(shareAt(line.slice(0, 2), 0.8)).toBe(0.5)
  expect(shareAt([], 0.5)).toBeUndefined()
  expect(shareAt([at(0.5)], 0.5)).toBeUndefined()
})

test.each([
  ['under the other line', 0.4, true, true],
  ['over the other line', 0.6, false, false],
  ['on the other line', 0.5, true, false],
])('words of a point %s', (_, share, lower, upper) => {
  expect(isLabelBelow(at(0.5, share), line, true)).toBe(lower)
  expect(isLabelBelow(at(0.5, share), line, false)).toBe(upper)
})

test('without another line words stand above', () => expect(isLabelBelow(at(0.5, 0.5), [], true)).toBe(false))
