import { expect, test } from 'vitest'
import { nameListsOf } from '../../../src/data/name-lists.ts'
import { type NameList, nameListSchema } from '../../../src/model/manifest.ts'
import { siteWith } from '../dossier/site-with.ts'
import { departmentHolding, projectWith } from '../examples.ts'

function listsOf(...departments: Parameters<typeof siteWith>[0]): NameList[] {
  const dossier = siteWith(departments)
  return dossier.years.flatMap((year) => nameListsOf(dossier, year))
}

test('the names of a year stand in a list, unit by unit, with where their pages are', () => {
  const [list, ...others] = listsOf(departmentHolding(2021, 'a', ['p1', 'p2']), departmentHolding(2021, 'b', ['p1']))
  expect(others).toEqual([])
  expect(list).toEqual({
    format: 1,
    version: '0123456789ab',
    year: 2021,
    units: ['a', 'b'],
    projects: [
      [0, 'p1', 'p1'],
      [0, 'p2', 'p2'],
      [1, 'p1', 'p1'],
    ],
  })
})

test('a list ends with 2,000 projects, also within a unit, and every list is as its schema says', () => {
  const names = Array.from({ length: 2500 }, (_, index) => `p${index}`)
  const lists = listsOf(departmentHolding(2021, 'a', names), departmentHolding(2021, 'b', names))
  expect(lists.map(({ units, projects }) => [units.join(), projects.length])).toEqual([
    ['a', 2000],
    ['a,b', 2000],
    ['b', 1000],
  ])
  for (const list of lists) expect(nameListSchema.parse(list)).toEqual(list)
})

test('a list ends with 100,000 letters', () => {
  const name = '长'.repeat(900)
  const projects = Array.from({ length: 150 }, (_, at) => projectWith({ unit: 'a', slug: `p${at}`, name }))
  const lists = listsOf({ ...departmentHolding(2021, 'a', []), projects })
  expect(lists.map((list) => list.projects.length)).toEqual([111, 39])
})

test('a year without projects has no list', () => {
  expect(listsOf(departmentHolding(2021, 'a', []))).toEqual([])
})
