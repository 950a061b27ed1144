import { expect, test } from 'vitest'
import { yearOf, yearSumsOf } from '../../../src/projects/summary.ts'
import { TABLE } from './examples.ts'

test('projects are summed by year with the change against the year before', () => {
  expect(yearSumsOf(TABLE, [4, 0, 2])).toEqual([
    { year: 2020, projects: 1, fen: 80_000, missing: 0 },
    { year: 2022, projects: 1, fen: 200_000, missing: 0 },
    { year: 2023, projects: 1, fen: 300_000, missing: 0, change: 100_000, rate: 0.5 },
  ])
})

test('a budget without a number is counted and not in the sum', () => {
  expect(yearSumsOf(TABLE, [0, 1, 2, 3])).toEqual([
    { year: 2022, projects: 2, fen: 200_000, missing: 1 },
    { year: 2023, projects: 2, fen: 350_000, missing: 0, change: 150_000, rate: 0.75 },
  ])
})

test('nothing is compared with a year that has no number at all', () => {
  expect(yearSumsOf(TABLE, [0, 3])).toEqual([
    { year: 2022, projects: 1, fen: 0, missing: 1 },
    { year: 2023, projects: 1, fen: 300_000, missing: 0 },
  ])
})

test('nothing has no sums', () => expect(yearSumsOf(TABLE, [])).toEqual([]))

test('a project knows its year', () => expect(yearOf(TABLE, 4)).toBe(2020))
