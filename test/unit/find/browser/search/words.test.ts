import { expect, test } from 'vitest'
import type { Answer } from '../../../../../src/find/browser/search/answer.ts'
import { preparingWords, statusOf } from '../../../../../src/find/browser/search/words.ts'
import { questionOf } from '../../../../../src/find/shared/question/question.ts'
import { SEARCH_SORTS } from '../../../../../src/find/shared/sorts.ts'

const hit = { pages: [0] }
const meeting = { text: '会议', quoted: false, core: [] }
const answer: Answer = {
  ...{ query: '会议', cut: false, understood: { parts: [], texts: [meeting] } },
  ...{ choice: { values: {}, min: '', max: '' }, hits: [hit, hit], pages: [0, 1], found: 2, before: [0, 1] },
  ...{ doubts: new Map(), approximate: false, marks: { needles: [], amounts: [] } },
}
const none = { hits: [], pages: [], found: 0, before: [] }
const ALL_RIGHT = { passed: 2, right: 2 }
const wordless = { query: '。，😀', understood: { parts: [], texts: [] } }

test.each([
  ['找到 2 条。', {}, 0, ''],
  ['找到 2 条，历年共 7 页。', { pages: [0, 1, 2, 3, 4, 5, 6] }, 0, ''],
  ['找到约 2 条。', { doubts: new Map([[1, ['会议']]]) }, 0, ''],
  ['没有找到“会议”。', { ...none, approximate: true }, 0, ''],
  ['没有与“会议”完全相符的内容。下面 2 条是近似结果。', { approximate: true }, 0, ''],
  ['找到 2 条（按“会议”查找）。', { simplified: '会议' }, 0, ''],
  ['所选的条件下没有“会议”，不限条件有 3 页。', { ...none, found: 3 }, 1, ''],
  ['找到 2 条。写得太长，只查了前 2 个字。', { cut: true }, 0, ''],
  ['找到 2 条。“很多”不是金额，没有按它筛选。', {}, 0, 'min=很多'],
  ['“。，😀”里没有可以查找的字。', { ...none, ...wordless }, 0, ''],
  ['“。，😀”里没有可以查找的字。找到 2 条。', wordless, 1, ''],
  ['所选的条件下没有内容。', { ...none, query: '', understood: { parts: [], texts: [] } }, 1, 'year=1999'],
] as const)('a reader is told: %s', (said, parts, held, search) =>
  expect(statusOf(questionOf(search, SEARCH_SORTS), { ...answer, ...parts }, held, ALL_RIGHT)).toBe(said),
)

test.each([
  ['核对了 10 条，1 条有“会议”；另有 20 条可能有，显示时再核对。', [[1, ['会议']]], 10, 1],
  ['找到约 30 条。', [[1, ['会议']]], 10, 5],
  ['找到约 30 条。', [[1, ['会议']]], 30, 1],
  ['找到 30 条。', [], 10, 1],
] as const)('where most of what was looked at is wrong no number is pretended: %s', (said, doubts, passed, right) => {
  const hits = Array.from({ length: 30 }, () => hit)
  const told = { ...answer, hits, pages: hits.map((_, page) => page), doubts: new Map(doubts) }
  expect(statusOf(questionOf('', SEARCH_SORTS), told, 0, { passed, right })).toBe(said)
})

test('a file of many rows takes a moment', () => expect(preparingWords(1200)).toBe('正在准备 1200 行……'))
