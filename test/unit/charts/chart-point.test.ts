import { expect, test } from 'vitest'
import { timeOf } from '../../../src/charts/chart-point.ts'

test.each([
  [1, 31 / 365],
  [7, 212 / 365],
  [12, 1],
])('the end of month %i stands at %d of the year', (month, time) => expect(timeOf(month)).toBe(time))
