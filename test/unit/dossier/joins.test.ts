import { expect, test } from 'vitest'
import { joinsOf } from '../../../src/dossier/joins.ts'
import { departmentWith, projectWith } from '../examples.ts'
import { siteWith } from './site-with.ts'

test('what was merged and what was split is told once each, what goes on alone not at all', () => {
  const before = (slug: string) => projectWith({ year: 2024, slug, name: slug })
  const after = (slug: string, ...continued: readonly string[]) =>
    projectWith({
      ...{ year: 2025, slug, name: `${slug}后` },
      continues: continued.map((one) => ({ year: 2024, unit: '101001', slug: one })),
    })
  const site = siteWith([
    departmentWith({
      year: 2025,
      projects: [after('m', 'a', 'b'), after('s1', 'c'), after('s2', 'c'), after('d2', 'd')],
    }),
    departmentWith({ year: 2024, projects: ['a', 'b', 'c', 'd'].map(before) }),
  ])
  const joins = joinsOf(site.projects.filter(({ project }) => project.year === 2025))
  const slugs = joins.map(({ befores, afters }) => [befores, afters].map((side) => side.map(({ slug }) => slug)))
  expect(slugs).toEqual([
    [['a', 'b'], ['m']],
    [['c'], ['s1', 's2']],
  ])
  expect(site.newest?.joins).toEqual(joins)
})
