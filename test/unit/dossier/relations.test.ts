import { expect, test } from 'vitest'
import { relationsOf } from '../../../src/dossier/relations.ts'
import type { Link } from '../../../src/facts/years/lineage.ts'
import { departmentWith, projectWith } from '../examples.ts'

const project = (unit: string, year: number) => projectWith({ unit, year, slug: unit, name: unit })
const link = (before: string, after: string, strong: boolean): Link => ({
  ...{ before: project(before, 2021), after: project(after, 2022), evidence: 'name', certainty: 0.5, strong },
})

/** a goes on as b and b as c; d may go on as c; e has nothing to do with them. */
const LINKS = [link('a', 'b', true), link('b', 'c', true), link('d', 'c', false)]
const lineage = {
  linksTo: ({ unit }: { readonly unit: string }) => LINKS.filter(({ after }) => after.unit === unit),
  linksFrom: ({ unit }: { readonly unit: string }) => LINKS.filter(({ before }) => before.unit === unit),
  chainOf: () => [],
  pastOf: () => [],
}

test.each([
  ['a', ['a', 'b', 'c', 'd'], 3],
  ['c', ['a', 'b', 'c', 'd'], 3],
  ['d', ['c', 'd'], 1],
  ['e', ['e'], 0],
])('the pages of unit %s show what links lead to', (unit, units, links) => {
  const departments = ['a', 'b', 'c', 'd', 'e'].map((slug) =>
    departmentWith({ year: 2022, slug, projects: [project(slug, 2022)] }),
  )
  const relations = relationsOf(departments, lineage).get(unit)
  expect(relations?.units).toEqual(units)
  expect(relations?.links).toHaveLength(links)
})
