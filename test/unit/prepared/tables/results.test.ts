import { expect, test } from 'vitest'
import { EXCELLENT_BUT_MISSED } from '../../../../src/prepared/tables/excellent-but-missed.ts'
import { TARGETS_MISSED } from '../../../../src/prepared/tables/targets-missed.ts'
import { UNITS_UNPUBLISHED } from '../../../../src/prepared/tables/units-unpublished.ts'
import { siteWith } from '../../dossier/site-with.ts'
import { appraisalWith, appraisedWith, departmentHolding } from '../../examples.ts'
import { answered, asking, projectOf, unitOf } from '../answered.ts'

const quantity = (number: number, operator: '>=' | '=') =>
  ({ raw: `${number}%`, kind: 'quantity', operator, number, unit: '%' }) as const

/** A self-appraisal of targets of 90 %: what was achieved of each; undefined is in words. */
const achieved = (name: string, points: number, numbers: readonly (number | undefined)[]) =>
  appraisalWith({
    ...{ year: 2024, name, totalScore: { raw: String(points), value: points } },
    indicators: numbers.map((number, place) =>
      appraisedWith({
        ...{ number: place + 1, name: `完成率${place + 1}`, planned: quantity(90, '>=') },
        achieved: number === undefined ? { raw: '良好', kind: 'quality' } : quantity(number, '='),
      }),
    ),
  })

const UNIT = unitOf(
  ['two', 'one', 'none', 'words', 'good'].map((slug) =>
    projectOf(2024, slug, 100, [], {
      indicators: [1, 2, 3].map((number) => asking(`完成率${number}`, 90, { number })),
    }),
  ),
  {
    2024: {
      appraisals: [
        achieved('two', 95, [50, 60, 95]),
        achieved('one', 98, [50, 95, 95]),
        achieved('none', 100, [90, 95, 95]),
        achieved('words', 100, [undefined, undefined, undefined]),
        achieved('good', 85, [50, 95, 95]),
      ],
    },
  },
)

test('missed targets are told, the most first; what reached all, or cannot be compared, is not', () => {
  expect(answered(TARGETS_MISSED, UNIT)).toEqual({
    year: 2024,
    compared: 4,
    rows: [
      ['two', 2, 3, 2 / 3],
      ['one', 1, 3, 1 / 3],
      ['good', 1, 3, 1 / 3],
    ],
  })
})

test('who says excellent and missed a target is told; who says good, or reached all, is not', () => {
  expect(answered(EXCELLENT_BUT_MISSED, UNIT)).toEqual({
    year: 2024,
    compared: 3,
    rows: [
      ['two', '95', 2, 3],
      ['one', '98', 1, 3],
    ],
  })
})

test('a unit that published before and not this year is told, with no page of this year', () => {
  const departments = [
    departmentHolding(2025, '1', ['a'], '甲局'),
    departmentHolding(2024, '1', ['a'], '甲局'),
    departmentHolding(2024, '2', ['b'], '乙局'),
    departmentHolding(2023, '2', ['b'], '乙局'),
  ]
  expect(UNITS_UNPUBLISHED.answerOf(siteWith(departments))).toEqual({
    year: 2025,
    compared: 2,
    rows: [{ year: 2025, unit: '乙局', path: '/units/2/', values: ['2024、2023', '没有名单'] }],
  })
})
