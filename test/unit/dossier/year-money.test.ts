import { describe, expect, test } from 'vitest'
import { appraisalWith, departmentWith, indicatorWith, projectWith } from '../examples.ts'
import { siteWith } from './site-with.ts'

const of = (year: number, unit: string, slug: string, fen: bigint | undefined) =>
  projectWith({ year, unit, slug, name: slug, budget: { raw: '', ...(fen !== undefined && { fen }) } })

describe('the money of a year', () => {
  const site = siteWith([
    departmentWith({ year: 2025, slug: 'x', projects: [of(2025, 'x', 'a', 100n), of(2025, 'x', 'b', 150n)] }),
    departmentWith({ year: 2025, slug: 'y', projects: [of(2025, 'y', 'c', undefined)] }),
    departmentWith({ year: 2025, slug: 'z', projects: [of(2025, 'z', 'd', 900n)] }),
    departmentWith({ year: 2025, slug: 'none' }),
    departmentWith({ year: 2024, slug: 'x', projects: [of(2024, 'x', 'a', 80n)] }),
  ])
  const [newest, oldest] = site.years

  test('is that of units with projects, the largest first and those without a number last', () => {
    expect(newest?.byMoney.map(({ department }) => department.slug)).toEqual(['z', 'x', 'y'])
    expect(newest?.byMoney[1]?.ranked.map(({ project }) => project.slug)).toEqual(['b', 'a'])
  })

  test('is compared with the year before, of the units and of the projects that go on', () => {
    expect(newest?.comparison).toMatchObject({ since: 2024, shared: { units: 1 } })
    expect(newest?.budgetMoves).toMatchObject([{ before: 80n, after: 100n, share: 0.25 }])
    expect(newest?.byMoney[1]?.moneyChange).toEqual({
      since: 2024,
      change: { state: 'compared', difference: 170n, share: 2.125 },
    })
    expect(newest?.byMoney[1]?.projects[0]?.moneyChange).toEqual({
      since: 2024,
      change: { state: 'compared', difference: 20n, share: 0.25 },
    })
  })

  test('has nothing to be compared with in the first year', () => {
    expect([oldest?.comparison, oldest?.budgetMoves]).toEqual([undefined, []])
    expect(oldest?.byMoney[0]?.moneyChange).toBeUndefined()
  })
})

test('a part of what was split is compared with nothing', () => {
  const part = (slug: string) => ({ ...of(2025, 'x', slug, 1n), continues: [{ year: 2024, unit: 'x', slug: 'a' }] })
  const site = siteWith([
    departmentWith({ year: 2025, slug: 'x', projects: [part('b'), part('c')] }),
    departmentWith({ year: 2024, slug: 'x', projects: [of(2024, 'x', 'a', 80n)] }),
  ])
  expect(site.newest?.byMoney[0]?.projects.map(({ moneyChange }) => moneyChange)).toEqual([undefined, undefined])
})

test('the newest year with self-appraisals may be an earlier one, or none', () => {
  const appraised = departmentWith({ year: 2024, appraisals: [appraisalWith({ year: 2024 })] })
  const newer = departmentWith({ year: 2025, projects: [of(2025, '101001', 'a', 1n)] })
  expect(siteWith([newer, appraised]).newestAppraised?.year.year).toBe(2024)
  expect(siteWith([newer]).newestAppraised).toBeUndefined()
})

test('what is to be checked in a unit counts a rule once in each project', () => {
  const count = (target: string) =>
    indicatorWith({
      name: '培训次数',
      target: { raw: target, kind: 'quantity', operator: '>=', number: 0.9, unit: '%' },
    })
  const [unit] = siteWith([
    departmentWith({
      projects: [projectWith({ slug: 'a', indicators: [count('≥90%'), count('≥95%')] }), projectWith({ slug: 'b' })],
    }),
  ]).departments
  const found = unit?.foundRules.filter(({ rule }) => rule.severity === 'check') ?? []
  expect(found.find(({ rule }) => rule.id === 'count-percent')?.projects).toHaveLength(1)
  expect(unit?.checks).toBe(found.reduce((sum, { projects }) => sum + projects.length, 0))
})
