import { expect, test } from 'vitest'
import { moneySinceOf } from '../../../../src/facts/years/money-since.ts'
import { projectWith } from '../../examples.ts'

const project = (year: number, fen: bigint | undefined) =>
  projectWith({ year, budget: { raw: '', ...(fen !== undefined && { fen }) } })

test('money is told since the newest of its earlier years', () => {
  expect(moneySinceOf([project(2022, 30n), project(2024, 70n)], [project(2025, 120n)])).toEqual({
    since: 2024,
    change: { state: 'compared', difference: 20n, share: 0.2 },
  })
})

test('a budget without a number leaves no change to tell', () => {
  expect(moneySinceOf([project(2024, 70n)], [project(2025, undefined)])).toEqual({
    since: 2024,
    change: { state: 'incomplete' },
  })
})

test('there is nothing to compare where either year has no project', () => {
  expect(moneySinceOf([], [project(2025, 1n)])).toBeUndefined()
  expect(moneySinceOf([project(2024, 1n)], [])).toBeUndefined()
})
