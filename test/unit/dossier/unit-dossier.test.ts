import { describe, expect, test } from 'vitest'
import { appraisalWith, departmentWith, executedWith, projectWith } from '../examples.ts'
import { siteWith } from './site-with.ts'

const published = (year: number, slug: string, parts = {}) =>
  departmentWith({ year, slug, projects: [projectWith({ year, unit: slug, slug: 'p' })], ...parts })

describe('a unit through the years', () => {
  const appraisals = [appraisalWith({ funding: [executedWith(100, 90)] })]
  const site = siteWith([
    published(2023, 'a'),
    published(2022, 'b'),
    published(2021, 'a', { appraisals }),
    published(2021, 'b'),
  ])
  const unit = site.units.find(({ history }) => history.slug === 'a')

  test('has every year, oldest first, and what it published, newest first', () => {
    expect(unit?.years.map(({ year, missing, published: own }) => [year, missing, own !== undefined])).toEqual([
      [2021, false, true],
      [2022, true, false],
      [2023, false, true],
    ])
    expect(unit?.departments.map(({ department }) => department.year)).toEqual([2023, 2021])
    expect(unit?.unpublished).toEqual([2022])
  })

  test('has a row a project, with what each year has of it', () => {
    expect(unit?.rows.map(({ name, byYear }) => [name, [...byYear.keys()]])).toEqual([['人大会议', [2021, 2023]]])
    expect(unit?.rows.map(({ budgets }) => [...budgets])).toEqual([
      [
        [2021, { fen: 100_000n, count: 1, missing: 0 }],
        [2023, { fen: 100_000n, count: 1, missing: 0 }],
      ],
    ])
  })

  test('has its rows by the money of the newest year, then those that went', () => {
    const yuan = (year: number, slug: string, fen: bigint) =>
      projectWith({ year, slug, name: slug, budget: { raw: '', fen } })
    const [only] = siteWith([
      departmentWith({ year: 2025, projects: [yuan(2025, '甲', 100n), yuan(2025, '乙', 300n)] }),
      departmentWith({ year: 2024, projects: [yuan(2024, '甲', 80n), yuan(2024, '丙', 9000n)] }),
    ]).units
    expect(only?.ranked.map(({ name, course }) => [name, course])).toEqual([
      ['乙', { came: 2025 }],
      ['甲', { change: { since: 2024, share: 0.25 } }],
      ['丙', { went: 2024 }],
    ])
    expect(only?.newest?.department.year).toBe(2025)
    // Neither has an indicator.
    expect(only?.newestFindings).toBe(2)
  })

  test('knows its newest year with a self-appraisal, and that no target of any can be compared', () => {
    expect(unit?.newestExecuted?.department.year).toBe(2021)
    expect(unit?.newestCompared).toBeUndefined()
  })
})
