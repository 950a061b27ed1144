import { expect, test } from 'vitest'
import type { Asked } from '../../../../../src/find/browser/projects/asked.ts'
import { changeWords, statusOf } from '../../../../../src/find/browser/projects/words.ts'
import { questionOf } from '../../../../../src/find/shared/question/question.ts'
import { PROJECT_SORTS } from '../../../../../src/find/shared/sorts.ts'

const sum = { year: 2023, fen: 123_456n, count: 2, missing: 0 }

const asked: Asked = {
  ...{ query: '', cut: false, near: false, reading: { parts: [], texts: [] } },
  narrowing: { values: {}, min: '', max: '' },
}
const matches = new Uint8Array([1])

test.each([
  ['', {}, 5, '全部 5 个项目。'],
  ['', {}, 2, '5 个项目里有 2 个符合条件。'],
  ['', {}, 0, '没有符合条件的项目。可以少选一些条件，或把词写短一点。'],
  ['q=車', { query: '车', matches }, 2, '5 个项目里有 2 个符合条件。按“车”查找。'],
  ['q=车', { query: '车', matches, near: true }, 2, '没有与“车”完全相符的。近似的：5 个项目里有 2 个符合条件。'],
  ['q=车车车', { query: '车车', matches, cut: true }, 2, '5 个项目里有 2 个符合条件。写得太长，只查了前 2 个字。'],
  ['q=。', { query: '。' }, 5, '“。”里没有可以查找的字。全部 5 个项目。'],
  ['min=多', {}, 5, '全部 5 个项目。“多”不是金额，没有按它筛选。'],
] as const)('of five, %s with %j that finds %i is told as %s', (search, parts, found, words) =>
  expect(statusOf(questionOf(search, PROJECT_SORTS), { ...asked, ...parts }, found, 5)).toBe(words),
)

test.each([
  [{ change: 100_000n, rate: 0.5 }, '+1,000.00（+50%）'],
  [{ change: -250n, rate: -0.0123 }, '−2.50（−1.23%）'],
  [{ change: 100n }, '+1.00'],
  [{ change: 0n, rate: 0 }, '不变'],
  [{ change: 0n, units: 3 }, '不变，只比两年都有的 3 个单位'],
  [{ change: 100n, units: 1 }, '+1.00，只比两年都有的 1 个单位'],
  [{}, '没法比'],
])('the change %o is told as %s', (change, words) => expect(changeWords({ ...sum, ...change })).toBe(words))
