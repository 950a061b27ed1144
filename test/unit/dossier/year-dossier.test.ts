import { describe, expect, test } from 'vitest'
import { departmentWith, indicatorWith, projectWith } from '../examples.ts'
import { siteWith } from './site-with.ts'

const of = (slug: string, fen: bigint | undefined) =>
  projectWith({
    ...{ slug, name: slug, budget: { raw: '', ...(fen !== undefined && { fen }) } },
    indicators: [indicatorWith({})],
  })

describe('a year', () => {
  const site = siteWith([
    departmentWith({ slug: 'x', projects: [of('a', 100n), of('b', undefined)] }),
    departmentWith({ slug: 'y', projects: [of('c', 300n)] }),
  ])
  const [year] = site.years

  test('has the dossiers that its site has', () => {
    expect(year?.departments[0]).toBe(site.departments[0])
    expect(year?.departments.map(({ department }) => department.slug)).toEqual(['x', 'y'])
  })

  test('adds up all of its units', () => {
    expect(year?.budget).toEqual({ fen: 400n, count: 3, missing: 1 })
    expect(year?.measurability.total).toBe(3)
    expect(year?.selfAppraisals).toMatchObject({ pending: 3, ungraded: 0, excellent: 0 })
    expect(year?.attainments).toEqual({ met: 0, missed: 0, incomparable: 0, pending: 3 })
  })

  test('has its projects by their budgets, those without a number last', () => {
    expect(year?.largest.map(({ slug }) => slug)).toEqual(['c', 'a', 'b'])
    expect(year?.projects.map(({ slug }) => slug)).toEqual(['a', 'b', 'c'])
  })

  test('knows what changed and who published', () => {
    expect([year?.changes, year?.publication.missing]).toEqual([[], []])
  })
})
