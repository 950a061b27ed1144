import { expect, test } from 'vitest'
import { leftOutWords, treemapWords } from '../../../src/words/year-money-words.ts'

const total = (fen: bigint) => ({ fen, count: 1, missing: 0 })
const YEAR = { byMoney: [{ budget: total(29n) }], budget: total(100n), largest: [{ budget: { fen: 15n } }] }

test.each([
  [
    { largest: '卫生健康局', of: 'units', hasChanges: true },
    '卫生健康局一家占 29%；每个单位里最大的项目用重色。面积是预算，万元；百分数是比上年。',
  ],
  [
    { largest: '卫生健康局', of: 'units', hasChanges: false },
    '卫生健康局一家占 29%；每个单位里最大的项目用重色。面积是预算，万元。',
  ],
  [
    { largest: '人大会议', of: 'projects', hasChanges: true },
    '人大会议一项占 15%；最大的项目用重色。面积是预算，万元。',
  ],
] as const)('with %o the map says %s', (said, words) => expect(treemapWords(YEAR, said)).toBe(words))

test('a map of nothing has no share to tell', () => {
  const said = { largest: '甲局', of: 'units', hasChanges: false } as const
  expect(treemapWords({ byMoney: [], budget: total(0n), largest: [] }, said)).toBe(
    '每个单位里最大的项目用重色。面积是预算，万元。',
  )
})

test.each([
  [{ unpriced: 0, zero: 0, missing: [] }, ''],
  [{ unpriced: 0, zero: 0, missing: ['甲局', '乙局'] }, '甲局、乙局没有公布2025年绩效目标，不在其中。'],
  [{ unpriced: 2, zero: 1, missing: [] }, '2 个项目的预算没有数字，没有画。1 个项目的预算是 0，没有画。'],
])('of what is left out %o is said %s', (left, words) => expect(leftOutWords({ ...left, year: 2025 })).toBe(words))
