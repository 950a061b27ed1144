import { expect, test } from 'vitest'
import { ALL_COPIED } from '../../../../src/prepared/tables/all-copied.ts'
import { MORE_MONEY_SAME_TARGETS } from '../../../../src/prepared/tables/more-money-same-targets.ts'
import { NEVER_A_NUMBER } from '../../../../src/prepared/tables/never-a-number.ts'
import { NUMBER_GONE } from '../../../../src/prepared/tables/number-gone.ts'
import { SAME_TARGETS_THREE_YEARS } from '../../../../src/prepared/tables/same-targets-three-years.ts'
import { TARGET_LOWERED } from '../../../../src/prepared/tables/target-lowered.ts'
import { answered, asking, projectOf, unitOf } from '../answered.ts'

/** A project that goes on from the one of its name, with targets of these numbers. */
const going = (year: number, slug: string, numbers: readonly (number | undefined)[], yuan = 100) =>
  projectOf(year, slug, yuan, [slug], {
    indicators: numbers.map((number, place) => asking(`指标${place + 1}`, number, { number: place + 1 })),
  })

test('a target that asks for less is told, one that asks for more or the same is not', () => {
  const unit = unitOf([going(2024, 'a', [90, 80, 70]), going(2025, 'a', [60, 85, 70]), projectOf(2025, 'new', 1)])
  expect(answered(TARGET_LOWERED, unit)).toEqual({ year: 2025, compared: 1, rows: [['a', '指标1', '≥90%', '≥60%']] })
})

test('a number that gave way to words is told, words that were words are not', () => {
  const unit = unitOf([going(2024, 'a', [90, undefined, 70]), going(2025, 'a', [undefined, undefined, 80])])
  expect(answered(NUMBER_GONE, unit)).toEqual({ year: 2025, compared: 1, rows: [['a', '指标1', '≥90%', '提高']] })
})

test('the same targets three years on end are told with for how many years', () => {
  const unit = unitOf([
    ...[2022, 2023, 2024, 2025].map((year) => going(year, 'four', [90, 80])),
    ...[2023, 2024, 2025].map((year) => going(year, 'three', [70, undefined])),
    ...[2024, 2025].map((year) => going(year, 'two', [70])),
    ...[2023, 2024, 2025].map((year) => going(year, 'moved', [year - 1950])),
    ...[2023, 2024, 2025].map((year) => going(year, 'words', [undefined])),
  ])
  expect(answered(SAME_TARGETS_THREE_YEARS, unit)).toEqual({
    year: 2025,
    compared: 3,
    rows: [
      ['four', 4, 2, 10_000n],
      ['three', 3, 1, 10_000n],
    ],
  })
})

test('what never had a number in any of its years is told', () => {
  const unit = unitOf([
    ...[2024, 2025].map((year) => going(year, 'never', [undefined, undefined], 50)),
    going(2024, 'once', [90]),
    going(2025, 'once', [undefined]),
    projectOf(2025, 'without', 5),
  ])
  expect(answered(NEVER_A_NUMBER, unit)).toEqual({ year: 2025, compared: 2, rows: [['never', 2, 2, 5_000n]] })
})

test('what was taken over whole is told; another target, or nothing to take over, is not', () => {
  const texts = { purpose: '用于办会' }
  const unit = unitOf([
    { ...going(2024, 'copied', [90], 10), ...texts },
    { ...going(2025, 'copied', [90], 12), ...texts },
    { ...going(2024, 'moved', [90]), ...texts },
    { ...going(2025, 'moved', [95]), ...texts },
    going(2024, 'bare', [90]),
    going(2025, 'bare', [90]),
  ])
  expect(answered(ALL_COPIED, unit)).toEqual({ year: 2025, compared: 3, rows: [['copied', 1_200n, 1_000n]] })
})

test('more money for the same targets is told; less money, or other targets, is not', () => {
  const unit = unitOf([
    going(2024, 'more', [90], 10),
    going(2025, 'more', [90], 15),
    going(2024, 'less', [90], 10),
    going(2025, 'less', [90], 5),
    going(2024, 'other', [90], 10),
    going(2025, 'other', [95], 15),
  ])
  expect(answered(MORE_MONEY_SAME_TARGETS, unit)).toEqual({
    year: 2025,
    compared: 3,
    rows: [['more', 1_500n, 500n, 0.5]],
  })
})
