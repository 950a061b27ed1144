import { describe, expect, test } from 'vitest'
import { unitsWithProjects, yearComparisonOf } from '../../../../src/facts/years/year-comparison.ts'
import type { Department } from '../../../../src/model/department.ts'
import { departmentWith, projectWith, yearsWith } from '../../examples.ts'

function unit(year: number, slug: string, ...fens: readonly (bigint | undefined)[]): Department {
  const projects = fens.map((fen, at) =>
    projectWith({ year, unit: slug, slug: `p${at}`, budget: { raw: '', ...(fen !== undefined && { fen }) } }),
  )
  return departmentWith({ year, slug, name: slug, projects })
}

const slugs = (departments: readonly Department[] = []) => departments.map(({ slug }) => slug)
const comparisonOf = (year: number, ...departments: readonly Department[]) => {
  const years = yearsWith(...departments)
  const own = years.find((one) => one.year === year)
  return own && yearComparisonOf(years, own)
}

describe('a year against the one before', () => {
  const comparison = comparisonOf(
    2025,
    ...[unit(2025, 'a', 120n), unit(2025, 'new', 500n), unit(2025, 'empty')],
    ...[unit(2024, 'a', 100n), unit(2024, 'b', 900n), unit(2023, 'a', 1n)],
  )

  test('names the units that have projects in one of them only', () => {
    expect(comparison?.since).toBe(2024)
    expect(slugs(comparison?.gone)).toEqual(['b'])
    expect(slugs(comparison?.come)).toEqual(['new'])
  })

  test('compares the money of the units that have projects in both', () => {
    expect(comparison?.shared).toEqual({
      units: 1,
      change: { state: 'compared', difference: 20n, share: 0.2 },
    })
    expect(comparison?.unreadable).toBe(0)
  })
})

test('a unit of which a budget has no number is left out and counted', () => {
  const comparison = comparisonOf(
    2025,
    ...[unit(2025, 'a', 120n, undefined), unit(2025, 'b', 30n)],
    ...[unit(2024, 'a', 100n), unit(2024, 'b', 20n)],
  )
  expect(comparison?.shared).toEqual({ units: 1, change: { state: 'compared', difference: 10n, share: 0.5 } })
  expect(comparison?.unreadable).toBe(1)
})

test('years that have no projects are stepped over', () => {
  expect(comparisonOf(2025, unit(2025, 'a', 1n), unit(2024, 'a'), unit(2022, 'a', 1n))?.since).toBe(2022)
})

test.each([
  ['the first year', 2024, [unit(2024, 'a', 1n), unit(2025, 'a', 1n)]],
  ['a year without projects', 2025, [unit(2025, 'a'), unit(2024, 'a', 1n)]],
])('%s is compared with none', (_, year, departments) => {
  expect(comparisonOf(year, ...departments)).toBeUndefined()
})

test('two years without a unit in common have no money to compare', () => {
  const comparison = comparisonOf(2025, unit(2025, 'a', 1n), unit(2024, 'b', 1n))
  expect(comparison?.shared).toEqual({ units: 0, change: { state: 'compared', difference: 0n } })
})

test('the units with projects stand in the order of the year', () => {
  const departments = [unit(2025, 'b', 1n), unit(2025, 'c'), unit(2025, 'a', undefined)]
  expect(slugs(unitsWithProjects({ year: 2025, departments }))).toEqual(['b', 'a'])
})
