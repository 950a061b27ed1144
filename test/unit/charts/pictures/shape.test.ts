import { expect, test } from 'vitest'
import { acrossOf, roundedTo } from '../../../../src/charts/pictures/shape.ts'

test.each([
  [0, '0%'],
  [0.5, '50%'],
  [1 / 3, '33.33%'],
  [1, '100%'],
])('the part %d of the width is %s', (part, across) => expect(acrossOf(part)).toBe(across))

test.each([
  [1.005, 1],
  [2.346, 2.35],
  [-0.129, -0.13],
])('the length %d is written %d', (length, rounded) => expect(roundedTo(length)).toBe(rounded))
