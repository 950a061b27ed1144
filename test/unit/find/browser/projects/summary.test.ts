import { expect, test } from 'vitest'
import { yearOf, yearSumsOf } from '../../../../../src/find/browser/projects/summary.ts'
import { TABLE } from './examples.ts'

test('projects are summed by year with the change against the year before', () => {
  expect(yearSumsOf(TABLE, [4, 0, 2])).toEqual([
    { year: 2020, fen: 80_000n, count: 1, missing: 0 },
    { year: 2022, fen: 200_000n, count: 1, missing: 0 },
    { year: 2023, fen: 300_000n, count: 1, missing: 0, change: 100_000n, rate: 0.5 },
  ])
})

test('years that do not have the same units are compared by those that both have, and say so', () => {
  expect(yearSumsOf(TABLE, [0, 1, 2])).toEqual([
    { year: 2022, fen: 200_000n, count: 1, missing: 0 },
    { year: 2023, fen: 350_000n, count: 2, missing: 0, change: 100_000n, rate: 0.5, units: 1 },
  ])
})

test('a budget without a number is counted and not in the sum, with which nothing is compared', () => {
  expect(yearSumsOf(TABLE, [0, 1, 2, 3])).toEqual([
    { year: 2022, fen: 200_000n, count: 2, missing: 1 },
    { year: 2023, fen: 350_000n, count: 2, missing: 0 },
  ])
})

test('nothing is compared with a year that has no number at all', () => {
  expect(yearSumsOf(TABLE, [0, 3])).toEqual([
    { year: 2022, fen: 0n, count: 1, missing: 1 },
    { year: 2023, fen: 300_000n, count: 1, missing: 0 },
  ])
})

test('sums are exact beyond what a plain number holds', () => {
  const large = { ...TABLE, fen: ['9007199254740993', '9007199254740993', 1, 1, 1] }
  expect(yearSumsOf(large, [0, 1])[0]?.fen).toBe(18_014_398_509_481_986n)
})

test('nothing has no sums', () => expect(yearSumsOf(TABLE, [])).toEqual([]))

test('a project knows its year', () => expect(yearOf(TABLE, 4)).toBe(2020))
