import { expect, test } from 'vitest'
import { namesOf } from '../../../../../src/find/index/suggest/names-of.ts'
import { projectWith } from '../../../examples.ts'

const project = (year: number, unit: string, slug: string, name: string) => projectWith({ year, unit, slug, name })

test('a name stands once, with its years and the newest project of each unit', () => {
  const projects = [
    project(2025, '205', 'b', '校车'),
    project(2024, '101', 'a', '校车'),
    project(2024, '205', 'b', '校车'),
    project(2023, '101', 'c', '会议'),
  ]
  const names = namesOf(projects, ['101', '205'])
  expect(names.map(({ name, years, newest }) => [name, years, newest])).toEqual([
    ['会议', 1, 2023],
    ['校车', 2, 2025],
  ])
  expect(names.map(({ places }) => [...places].map(([unit, { year, slug }]) => [unit, year, slug]))).toEqual([
    [[0, 2023, 'c']],
    [
      [0, 2024, 'a'],
      [1, 2025, 'b'],
    ],
  ])
})
