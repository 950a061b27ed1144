import { expect, test } from 'vitest'
import { bigramsOf, heldPartOf, lackingOf, sharedPartOf } from '../../../../src/facts/text/bigrams.ts'

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

test.each([
  ['会议费', '会议费', 1, 1],
  ['会议费', '会议', 2 / 3, 1 / 2],
  ['会议', '会议费', 2 / 3, 1],
  ['会议费用', '办公会议费', 4 / 7, 2 / 3],
  ['会议', '车辆', 0, 0],
  ['会议', '', 0, 0],
  ['', '会议', 0, 0],
  ['', '', 0, 0],
  ['会议会议', '会议', 2 / 3, 1 / 2],
])('%s and %s share %d, and of the first %d', (one, other, shared, held) => {
  expect(sharedPartOf(bigramsOf(one), bigramsOf(other))).toBeCloseTo(shared, 12)
  expect(heldPartOf(bigramsOf(one), bigramsOf(other))).toBeCloseTo(held, 12)
})

test.each([
  ['会议费用', '会议', ['议费', '费用']],
  ['会议', '会议费用', []],
  ['会议', '', ['会议']],
  ['会议费用', '车辆费用', ['会议', '议费']],
  ['甲乙丙丁', '乙丙', ['甲乙', '丙丁']],
])('of the bigrams of %s these are not in %s: %j', (one, other, lacking) => {
  const own = lacking.flatMap((pair) => bigramsOf(pair)[0] ?? [])
  expect(lackingOf(bigramsOf(one), bigramsOf(other))).toEqual(Uint32Array.from(own).sort())
})

test('bigrams stand in order, each once', () => {
  const pairs = bigramsOf('丁丙乙甲丁丙')
  expect([...pairs]).toEqual([...new Set(pairs)].toSorted((a, b) => a - b))
  expect(pairs).toHaveLength(4)
  expect(bigramsOf('甲')).toHaveLength(0)
})
