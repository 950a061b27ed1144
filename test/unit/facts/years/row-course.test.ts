import { expect, test } from 'vitest'
import { type RowCourse, rowCourseOf, shareBetween } from '../../../../src/facts/years/row-course.ts'
import type { Total } from '../../../../src/model/amount.ts'

const total = (fen: number | undefined): Total =>
  fen === undefined ? { fen: 0n, count: 1, missing: 1 } : { fen: BigInt(fen), count: 1, missing: 0 }

test.each<[string, Record<number, number | undefined>, readonly number[], RowCourse]>([
  ['there from the first year on', { 2022: 100, 2023: 120 }, [2022, 2023], { change: { since: 2022, share: 0.2 } }],
  ['that came', { 2023: 120 }, [2022, 2023], { came: 2023 }],
  [
    'that came and goes on',
    { 2023: 100, 2024: 50 },
    [2022, 2023, 2024],
    { came: 2023, change: { since: 2023, share: -0.5 } },
  ],
  ['that went', { 2022: 100, 2023: 120 }, [2022, 2023, 2024], { went: 2023 }],
  ['that came and went', { 2023: 120 }, [2022, 2023, 2024], { came: 2023, went: 2023 }],
  ['that left out a year', { 2022: 100, 2024: 110 }, [2022, 2023, 2024], { change: { since: 2022, share: 0.1 } }],
  ['of a unit with one year', { 2022: 100 }, [2022], {}],
  ['without a number', { 2022: 100, 2023: undefined }, [2022, 2023], {}],
  ['that cost nothing before', { 2022: 0, 2023: 5 }, [2022, 2023], {}],
  ['without any year', {}, [2022], {}],
])('a project %s', (_, budgets, published, course) => {
  const byYear = new Map(Object.entries(budgets).map(([year, fen]) => [Number(year), total(fen)]))
  expect(rowCourseOf(byYear, published)).toEqual(course)
})

test('totals are compared where every part has a number', () => {
  expect(shareBetween(total(100), total(150))).toBe(0.5)
  expect(shareBetween(total(100), total(undefined))).toBeUndefined()
  expect(shareBetween(undefined, total(100))).toBeUndefined()
})
