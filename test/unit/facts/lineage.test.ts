import { describe, expect, test } from 'vitest'
import { strongCountsOf } from '../../../scripts/bench/lineage.ts'
import { readPairs, verdictOf } from '../../../scripts/bench/lineage-pairs.ts'
import { lineageOf } from '../../../src/facts/lineage.ts'
import type { Project } from '../../../src/model/project.ts'
import { projectWith } from '../examples.ts'
import { departmentWith } from '../search/content-with.ts'

function followed(...projects: readonly Project[]) {
  const years = [...Map.groupBy(projects, ({ year }) => year)].map(([year, own]) => ({
    year,
    departments: [...Map.groupBy(own, ({ unit }) => unit)].map(([slug, list]) =>
      departmentWith({ year, slug, projects: list }),
    ),
  }))
  return lineageOf(years)
}

describe('a project through the years', () => {
  const [first, second, third] = [2021, 2022, 2023].map((year) => projectWith({ year, slug: 'p1', code: 'P1' })) as [
    Project,
    Project,
    Project,
  ]

  test('is linked from each year to the next, and the chain is oldest first', () => {
    const lineage = followed(third, first, second)
    expect(lineage.linksTo(third)).toEqual([
      { before: second, after: third, evidence: 'code', certainty: 0.98, strong: true },
    ])
    expect(lineage.linksFrom(first).map(({ after }) => after)).toEqual([second])
    expect(lineage.chainOf(second)).toEqual([first, second, third])
  })

  test('is linked over a year that leaves it out', () => {
    const other = projectWith({ year: 2022, slug: 'p2', name: '车辆保险' })
    expect(followed(first, other, third).chainOf(third)).toEqual([first, third])
  })

  test('is linked over a year that its unit did not publish', () => {
    expect(followed(first, third).chainOf(first)).toEqual([first, third])
  })

  test('stands alone where nothing speaks for a link', () => {
    const lineage = followed(first, projectWith({ year: 2022, slug: 'p2', name: '车辆保险' }))
    expect(lineage.linksTo(first)).toEqual([])
    expect(lineage.chainOf(first)).toEqual([first])
  })
})

describe('what the content declares', () => {
  const year = 2022
  const olds = ['图书馆', '文化馆'].map((name, at) => projectWith({ year, slug: `o${at}`, name })) as [Project, Project]
  const reference = (slug: string) => ({ year, unit: '101001', slug })

  test('several that are continued by one are a merger', () => {
    const merged = projectWith({ year: 2023, name: '两馆', continues: [reference('o0'), reference('o1')] })
    const lineage = followed(...olds, merged)
    expect(lineage.linksTo(merged).map(({ before, evidence }) => [before.name, evidence])).toEqual([
      ['图书馆', 'declared'],
      ['文化馆', 'declared'],
    ])
    expect(lineage.chainOf(merged).map(({ name }) => name)).toEqual(['图书馆', '文化馆', '两馆'])
  })

  test('several that continue one are a split, and the same name does not win over it', () => {
    const parts = ['水电', '文化馆'].map((name, at) =>
      projectWith({ year: 2023, slug: `n${at}`, name, continues: [reference('o0')] }),
    )
    expect(followed(...olds, ...parts).linksFrom(olds[0])).toHaveLength(2)
    expect(followed(...olds, ...parts).linksFrom(olds[1])).toEqual([])
  })
})

describe('the labelled pairs of the fixtures', () => {
  const judged = readPairs().map((pair) => ({ ...pair, verdict: verdictOf(pair) }))

  test('are at least 150, with a part that is held back', () => {
    expect(judged.length).toBeGreaterThanOrEqual(150)
    expect(judged.filter(({ set }) => set === 'held').length).toBeGreaterThanOrEqual(75)
  })

  test.each(['tune', 'held'])(
    'of the set %s, at least 95 in 100 strong links are right and 85 in 100 are found',
    (set) => {
      const { right, wrong, missed } = strongCountsOf(judged.filter((pair) => pair.set === set))
      expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.95)
      expect(right / (right + missed)).toBeGreaterThanOrEqual(0.85)
    },
  )
})
