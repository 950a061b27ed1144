import { expect, test } from 'vitest'
import { EXECUTED_UNDER_HALF } from '../../../../src/prepared/tables/executed-under-half.ts'
import { PLANNED_DECEMBER } from '../../../../src/prepared/tables/planned-december.ts'
import { SPENT_DECEMBER } from '../../../../src/prepared/tables/spent-december.ts'
import { UNDER_HALF_TWICE } from '../../../../src/prepared/tables/under-half-twice.ts'
import { UNSPENT_YET_MORE } from '../../../../src/prepared/tables/unspent-yet-more.ts'
import { appraisalWith, executedWith, planWith } from '../../examples.ts'
import { answered, projectOf, unitOf } from '../answered.ts'

/** Self-appraisals that say how much of 100 yuan was spent, by the projects' names. */
const spent = (year: number, yuan: Readonly<Record<string, number>>) => ({
  appraisals: Object.entries(yuan).map(([name, executed]) =>
    appraisalWith({ year, name, funding: [executedWith(10_000, executed * 100)] }),
  ),
})

const UNIT = unitOf(
  ['low', 'half', 'once', 'unsaid'].flatMap((slug) => [projectOf(2023, slug, 100), projectOf(2024, slug, 100, [slug])]),
  { 2023: spent(2023, { low: 40, half: 50, once: 90 }), 2024: spent(2024, { low: 30, half: 50, once: 10 }) },
)

test('less than half is told, half is not, and what says nothing cannot be compared', () => {
  expect(answered(EXECUTED_UNDER_HALF, UNIT)).toEqual({
    year: 2024,
    compared: 3,
    rows: [
      ['once', 10_000n, 1_000n, 0.1],
      ['low', 10_000n, 3_000n, 0.3],
    ],
  })
})

test('less than half two years on end is told, once is not', () => {
  expect(answered(UNDER_HALF_TWICE, UNIT)).toEqual({ year: 2024, compared: 3, rows: [['low', 0.4, 0.3, 10_000n]] })
})

test('a site without self-appraisals has no year to ask', () => {
  const nothing = { year: undefined, compared: 0, rows: [] }
  expect(answered(EXECUTED_UNDER_HALF, unitOf([projectOf(2025, 'a', 1)]))).toEqual(nothing)
})

test('half of the money planned for the end of the year is told; less, or a blank cell, is not', () => {
  const planned = (slug: string, ...shares: readonly (number | undefined)[]) =>
    projectOf(2025, slug, 100, [], { spendPlan: planWith(...shares) })
  const unit = unitOf([
    planned('late', 0, 0.1, 0.2, 1),
    planned('half', 0, 0.1, 0.5, 1),
    planned('early', 0.2, 0.4, 0.6, 1),
    planned('blank', 0, 0, undefined, 1),
  ])
  expect(answered(PLANNED_DECEMBER, unit)).toEqual({
    year: 2025,
    compared: 3,
    rows: [
      ['late', '10月底', 0.8, 10_000n],
      ['half', '10月底', 0.5, 10_000n],
    ],
  })
})

test('half of the money spent at the end of the year is told; less, or nothing from within the year, is not', () => {
  const watched = (name: string, share: number) => ({
    ...{ year: 2024, unit: '101001', name, moneyUnit: '元' as const },
    spent: [{ label: '10月底', month: 10, raw: `${share * 100}%`, share }],
  })
  const unit = unitOf(
    ['late', 'even', 'unwatched'].map((slug) => projectOf(2024, slug, 100)),
    {
      2024: {
        ...spent(2024, { late: 95, even: 95, unwatched: 95 }),
        monitoring: [watched('late', 0.25), watched('even', 0.75)],
      },
    },
  )
  expect(answered(SPENT_DECEMBER, unit)).toEqual({
    year: 2024,
    compared: 2,
    rows: [['late', '10月底', 0.7, 10_000n]],
  })
})

test('what did not spend its money and is given no less is told; what is given less, or spent enough, is not', () => {
  const unit = unitOf(
    [
      ...['more', 'same', 'less', 'spent', 'unsaid'].map((slug) => projectOf(2024, slug, 100)),
      projectOf(2025, 'more', 150, ['more']),
      projectOf(2025, 'same', 100, ['same']),
      projectOf(2025, 'less', 50, ['less']),
      projectOf(2025, 'spent', 150, ['spent']),
      projectOf(2025, 'unsaid', 150, ['unsaid']),
    ],
    { 2024: spent(2024, { more: 70, same: 79, less: 70, spent: 80 }) },
  )
  expect(answered(UNSPENT_YET_MORE, unit)).toEqual({
    year: 2025,
    compared: 4,
    rows: [
      ['more', 0.7, 10_000n, 15_000n, 5_000n],
      ['same', 0.79, 10_000n, 10_000n, 0n],
    ],
  })
})
