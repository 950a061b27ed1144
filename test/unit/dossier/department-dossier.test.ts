import { describe, expect, test } from 'vitest'
import { departmentWith, indicatorWith, projectWith, quantity } from '../examples.ts'
import { siteWith } from './site-with.ts'

const of = (year: number, slug: string, yuan: number) =>
  projectWith({
    ...{ year, slug, name: slug, budget: { raw: '', fen: BigInt(yuan) * 100n } },
    indicators: [indicatorWith({ target: quantity('>=', 6, '次') }), indicatorWith({ number: 2 })],
  })

describe('a unit in a year', () => {
  const units = [
    departmentWith({ year: 2022, projects: [of(2022, 'a', 300), of(2022, 'b', 200)] }),
    departmentWith({ year: 2021, projects: [of(2021, 'a', 100)] }),
  ]
  const [newest, oldest] = siteWith(units).departments

  test('adds up its projects', () => {
    expect(newest?.budget).toEqual({ fen: 50_000n, count: 2, missing: 0 })
    expect(newest?.measurability).toEqual({ total: 4, quantitative: 2, qualitative: 0, missing: 2 })
    expect(newest?.attainments).toEqual({ met: 0, missed: 0, incomparable: 0, pending: 4 })
    expect(newest?.selfAppraisals).toMatchObject({ pending: 2, ungraded: 0, excellent: 0 })
    expect(newest?.figures).toMatchObject({ projects: 2, indicators: 4 })
  })

  test('stands beside all of its years, newest first', () => {
    expect(oldest?.everyYear.map(({ year }) => year)).toEqual([2022, 2021])
  })

  test('is compared with what it published before, by what its own projects changed', () => {
    expect(newest?.changes?.added.map(({ slug }) => slug)).toEqual(['b'])
    expect(newest?.changes?.continued[0]).toBe(newest?.projects[0]?.changes)
    expect(oldest?.changes).toBeUndefined()
  })
})

test('a rule that most of its projects have is said once, in the unit and in each of them', () => {
  const projects = ['a', 'b', 'c', 'd', 'e'].map((slug) => of(2022, slug, 1))
  const [unit] = siteWith([departmentWith({ year: 2022, projects })]).departments
  const once = unit?.folded.find(({ rule }) => rule === 'no-cost')
  expect(once).toEqual({ rule: 'no-cost', severity: 'note', found: 5, of: 5 })
  const [first] = unit?.projects ?? []
  expect(first?.foundRules.find(({ rule }) => rule.id === 'no-cost')?.fold).toEqual(once)
  expect(unit?.foundRules.find(({ rule }) => rule.id === 'no-cost')?.projects).toEqual(projects)
})

test('the first document with a date tells when it was published', () => {
  const sources = [
    { file: 'source/a.txt', sha256: '', bytes: 1 },
    { file: 'source/b.txt', sha256: '', bytes: 1, published: '2021-03-05' },
  ]
  expect(siteWith([departmentWith({ sources })]).departments[0]?.published).toBe('2021-03-05')
})
