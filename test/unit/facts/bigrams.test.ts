import { expect, test } from 'vitest'
import { bigramsOf, sharedPartOf } from '../../../src/facts/bigrams.ts'

test.each([
  ['车辆运维', '车辆运维', 1],
  ['车辆运维', '车辆 运维！', 1],
  ['ＡＢ１', 'ab1', 1],
  ['车辆运维', '车辆运行维护', 0.5],
  ['会议', '车辆', 0],
  ['会', '会', 0],
  ['', '', 0],
])('of %s and %s the part %d is shared', (one, other, shared) => {
  expect(sharedPartOf(bigramsOf(one), bigramsOf(other))).toBe(shared)
})
