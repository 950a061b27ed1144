import { expect, test } from 'vitest'
import { statusOf } from '../../../../../src/find/browser/search/words.ts'

const marks = { needles: [], amounts: [] }

test.each([
  ['找到 2 条。', { pages: [0, 1], approximate: false, marks }, 2],
  ['没有找到“会议”。', { pages: [], approximate: true, marks }, 0],
  ['没有与“会议”完全相符的内容。下面 1 条是近似结果。', { pages: [0], approximate: true, marks }, 1],
  ['找到 1 条（按“会议”查找）。', { pages: [0], approximate: false, simplified: '会议', marks }, 1],
  ['所选的条件下没有“会议”，不限条件有 3 条。', { pages: [0, 1, 2], approximate: false, marks }, 0],
])('a reader is told: %s', (said, found, left) => {
  expect(statusOf('会议', found, left)).toBe(said)
})
