import { describe, expect, test } from 'vitest'
import { departmentWith, indicatorWith, projectWith } from '../examples.ts'
import { siteWith } from './site-with.ts'

const of = (year: number, slug: string, name: string, parts = {}) => projectWith({ year, slug, name, ...parts })

describe('how a project goes on', () => {
  const site = siteWith([
    departmentWith({
      year: 2022,
      projects: [
        of(2022, 'a1', '会议', { indicators: [indicatorWith({ name: '会议次数' })] }),
        of(2022, 'b1', '道路甲', { continues: [{ year: 2021, unit: '101001', slug: 'b' }] }),
        of(2022, 'b2', '道路乙', { continues: [{ year: 2021, unit: '101001', slug: 'b' }] }),
        of(2022, 'c1', '全新的事情'),
      ],
    }),
    departmentWith({ year: 2021, projects: [of(2021, 'a0', '会议'), of(2021, 'b', '道路')] }),
  ])
  const [same, part, , fresh] = site.projects.map(({ continuity }) => continuity)

  test('tells what it continues, and whether an indicator changed', () => {
    expect(same?.links.map(({ before, evidence }) => [before.slug, evidence])).toEqual([['a0', 'name']])
    expect(same).toMatchObject({ years: [2021], hasChanged: true, hasIndicatorChanges: true })
    expect(same?.split).toBeUndefined()
  })

  test('tells all parts of what was split, with their budget', () => {
    expect(part?.split?.parts.map(({ name }) => name)).toEqual(['道路甲', '道路乙'])
    expect(part?.split?.budget).toEqual({ fen: 200_000n, count: 2, missing: 0 })
  })

  test('has nothing where it was never before', () => {
    expect(fresh).toMatchObject({ links: [], years: [], hasChanged: false, hasIndicatorChanges: false })
    expect(fresh?.changes).toBeUndefined()
  })
})
