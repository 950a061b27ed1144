import { expect, test } from 'vitest'
import { statusOf } from '../../../src/search/words.ts'

const sought = { needles: [], amounts: [] }

test.each([
  ['找到 2 条。', { ids: ['a', 'b'], approximate: false, sought }, 2],
  ['没有找到“会议”。', { ids: [], approximate: true, sought }, 0],
  ['没有与“会议”完全相符的内容。下面 1 条是近似结果。', { ids: ['a'], approximate: true, sought }, 1],
  ['找到 1 条（按“会议”查找）。', { ids: ['a'], approximate: false, simplified: '会议', sought }, 1],
  ['所选的年度和单位里没有“会议”，不限年度和单位有 3 条。', { ids: ['a', 'b', 'c'], approximate: false, sought }, 0],
])('a reader is told: %s', (said, finding, left) => {
  expect(statusOf('会议', finding, left)).toBe(said)
})
