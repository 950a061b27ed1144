import { expect, test } from 'vitest'
import { agreesWith, roundTo } from '../../../../src/facts/results/printed.ts'
import { figure } from '../../examples.ts'

test.each([
  [23.538, 2, 23.54],
  [1.005, 2, 1.01],
  [0.95454, 4, 0.9545],
  [-0.18, 1, -0.2],
  [12, 0, 12],
])('%d to %d decimals is %d', (value, decimals, rounded) => expect(roundTo(value, decimals)).toBe(rounded))

test.each([
  ['23.5', 23.5, 23.538, true],
  ['23.54', 23.54, 23.538, true],
  ['23.6', 23.6, 23.538, false],
  ['20', 20, 19.6, true],
  ['20', 20, 19.4, false],
  ['95.24%', 0.9524, 20 / 21, true],
  ['95%', 0.95, 20 / 21, true],
  ['96%', 0.96, 20 / 21, false],
])('a printed %s (%d) beside a computed %d: agrees is %s', (raw, value, computed, agrees) => {
  expect(agreesWith(figure(raw, value), computed)).toBe(agrees)
})

test('a cell without a number agrees with nothing', () => expect(agreesWith({ raw: '/' }, 0)).toBe(false))
