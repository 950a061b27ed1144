import { expect, test } from 'vitest'
import { BUDGET_CUT } from '../../../../src/prepared/tables/budget-cut.ts'
import { BUDGET_DOUBLED } from '../../../../src/prepared/tables/budget-doubled.ts'
import { BUDGET_GREW } from '../../../../src/prepared/tables/budget-grew.ts'
import { GONE_PROJECTS } from '../../../../src/prepared/tables/gone-projects.ts'
import { LARGEST_BUDGETS } from '../../../../src/prepared/tables/largest-budgets.ts'
import { NEW_PROJECTS } from '../../../../src/prepared/tables/new-projects.ts'
import { answered, projectOf, unitOf } from '../answered.ts'

const UNIT = unitOf([
  projectOf(2024, 'a', 100),
  projectOf(2024, 'b', 500),
  projectOf(2024, 'c', 7),
  projectOf(2024, 'd', 10),
  projectOf(2024, 'e1', 20),
  projectOf(2024, 'e2', 30),
  projectOf(2024, 'f', 40),
  projectOf(2024, 'gone', 60),
  projectOf(2024, 'gone-unpriced', undefined),
  projectOf(2025, 'a', 130, ['a']),
  projectOf(2025, 'b', 450, ['b']),
  projectOf(2025, 'c', 7, ['c']),
  projectOf(2025, 'd', 20, ['d']),
  projectOf(2025, 'e', 90, ['e1', 'e2']),
  projectOf(2025, 'f', undefined, ['f']),
  projectOf(2025, 'new', 1000),
])

test('what grew is told by the money, what was merged together; neither what stayed nor what has no number nor what is new', () => {
  expect(answered(BUDGET_GREW, UNIT)).toEqual({
    year: 2025,
    compared: 5,
    rows: [
      ['e', 5_000n, 9_000n, 4_000n, 0.8, '由两个项目合并'],
      ['a', 10_000n, 13_000n, 3_000n, 0.3],
      ['d', 1_000n, 2_000n, 1_000n, 1],
    ],
  })
})

test('what was cut is told alone', () => {
  expect(answered(BUDGET_CUT, UNIT)).toEqual({
    year: 2025,
    compared: 5,
    rows: [['b', 50_000n, 45_000n, -5_000n, -0.1]],
  })
})

test('twice the money is doubled, a little less is not', () => {
  expect(answered(BUDGET_DOUBLED, UNIT).rows).toEqual([['d', 1_000n, 2_000n, 1_000n, 1]])
})

test('what had nothing has no growth in times', () => {
  const unit = unitOf([projectOf(2024, 'a', 0), projectOf(2025, 'a', 5, ['a'])])
  expect(answered(BUDGET_DOUBLED, unit)).toEqual({ year: 2025, compared: 1, rows: [] })
})

test('the largest are those with a number, each with its share of all that have one', () => {
  const unit = unitOf([projectOf(2025, 'a', 30), projectOf(2025, 'b', 90), projectOf(2025, 'c', undefined)])
  expect(answered(LARGEST_BUDGETS, unit)).toEqual({
    year: 2025,
    compared: 3,
    rows: [
      ['b', 9_000n, 0.75],
      ['a', 3_000n, 0.25],
    ],
  })
})

test('new is what goes on from nothing', () => {
  expect(answered(NEW_PROJECTS, UNIT)).toEqual({ year: 2025, compared: 7, rows: [['new', 100_000n]] })
})

test('nothing is new in a unit that published nothing before', () => {
  expect(answered(NEW_PROJECTS, unitOf([projectOf(2025, 'a', 1)]))).toEqual({ year: 2025, compared: 0, rows: [] })
})

test('gone is what nothing goes on from, what has no number last', () => {
  expect(answered(GONE_PROJECTS, UNIT)).toEqual({
    year: 2025,
    compared: 9,
    rows: [
      ['gone', 6_000n],
      ['gone-unpriced', '未填'],
    ],
  })
})
