import { describe, expect, test } from 'vitest'
import {
  comparisonAnswer,
  comparisonWords,
  earlierWords,
  moneySinceWords,
  namesWords,
} from '../../../src/words/money-since.ts'
import { departmentWith } from '../examples.ts'

const compared = (difference: bigint, share?: number) =>
  ({ state: 'compared', difference, ...(share !== undefined && { share }) }) as const
const incomplete = { state: 'incomplete' } as const

describe('the money of a unit or a project since its last year', () => {
  test.each([
    [{ since: 2024, change: compared(5n, 0.712) }, '+71%'],
    [{ since: 2024, change: compared(-5n, -0.039) }, '−3.9%'],
    [{ since: 2024, change: compared(0n, 0) }, '持平'],
    [{ since: 2024, change: compared(0n) }, '持平'],
    [{ since: 2024, change: compared(5n) }, '上年为 0'],
    [{ since: 2024, change: incomplete }, '算不出'],
    [{ since: 2022, change: compared(5n, 0.2) }, '比2022年 +20%'],
    [undefined, '往年没有'],
  ])('is said for %o', (money, words) => {
    expect(moneySinceWords(money, { year: 2025, isFirst: false })).toBe(words)
  })

  test('is not spoken of where no unit has an earlier year', () => {
    expect(moneySinceWords(undefined, { year: 2025, isFirst: true })).toBe('')
  })
})

test.each([
  [2024, '上年'],
  [2023, '2023年'],
])('beside 2025 the year %d is called %s', (since, words) => expect(earlierWords(since, 2025)).toBe(words))

test.each([
  [['甲局'], '甲局'],
  [['甲局', '乙局', '丙局'], '甲局、乙局、丙局'],
  [['甲局', '乙局', '丙局', '丁局'], '甲局、乙局、丙局等 4 个'],
])('of %o three are named', (names, words) => expect(namesWords(names, 3)).toBe(words))

describe('a year against the one before', () => {
  const unit = (name: string) => departmentWith({ slug: name, name })
  const shared = (units: number, share: number) => ({ units, change: compared(5n, share) })
  const short = (name: string) => name.replace('某县', '')
  const SAME = { gone: [], come: [], shared: shared(11, 0.064), unreadable: 0 }

  test.each([
    ['the same units', SAME, '比上年 +6.4%'],
    ['a unit without a number', { ...SAME, unreadable: 1 }, '比上年 +6.4%（另有 1 个单位有预算没有数字，没有算进去）'],
    [
      'no unit with a number',
      { ...SAME, shared: shared(0, 0), unreadable: 2 },
      '比上年 算不出（两年都公布的 2 个单位，都有预算没有数字）',
    ],
    [
      'a unit that is missing',
      { ...SAME, gone: [unit('某县甲局')] },
      '比上年少 1 个单位（甲局），合计不能直接比；两年都公布的 11 个单位 +6.4%',
    ],
    [
      'one missing and another come',
      { ...SAME, gone: [unit('甲局')], come: [unit('乙局')], unreadable: 1 },
      '比上年少 1 个单位（甲局），多 1 个单位（乙局），合计不能直接比；两年都公布的 11 个单位 +6.4%（另有 1 个单位有预算没有数字，没有算进去）',
    ],
    [
      'no unit in common',
      { ...SAME, gone: [unit('甲局')], come: [unit('乙局')], shared: shared(0, 0) },
      '比上年少 1 个单位（甲局），多 1 个单位（乙局），合计不能直接比',
    ],
  ])('with %s says so', (_, parts, words) => {
    expect(comparisonWords({ since: 2024, ...parts }, 2025, short)).toBe(words)
  })

  test.each([
    [SAME, '+6.4%', '两年都公布的 11 个单位'],
    [{ ...SAME, unreadable: 1 }, '+6.4%', '两年都公布的 11 个单位（另有 1 个单位有预算没有数字，没有算进去）'],
    [
      { ...SAME, gone: [unit('甲局')] },
      '不能直接比',
      '少 1 个单位（甲局），合计不能直接比；两年都公布的 11 个单位 +6.4%',
    ],
  ])('answers %o with %s', (parts, figure, said) => {
    expect(comparisonAnswer({ since: 2024, ...parts }, 2025, short)).toEqual({ figure, said })
  })
})
