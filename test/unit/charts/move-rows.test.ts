import { expect, test } from 'vitest'
import { moveRowsOf, passedOf } from '../../../src/charts/move-rows.ts'
import type { YearDossier } from '../../../src/dossier/year-dossier.ts'
import type { Project } from '../../../src/model/project.ts'
import { siteWith } from '../dossier/site-with.ts'
import { departmentWith, projectWith } from '../examples.ts'

/** A project that goes on from those of an earlier year; its budget in 万元. */
function project(year: number, slug: string, wan: number, ...from: readonly string[]): Project {
  return projectWith({
    ...{ year, slug, name: `${slug}办`, budget: { raw: '', fen: BigInt(wan * 1_000_000) } },
    continues: from.map((address) => {
      const [before = '', one = ''] = address.split('/')
      return { year: Number(before), unit: '101001', slug: one }
    }),
  })
}

function newestOf(befores: readonly Project[], afters: readonly Project[]): YearDossier {
  const year = (projects: readonly Project[]) =>
    departmentWith({ year: projects[0]?.year ?? 0, name: '某县水利局', projects })
  const [newest] = siteWith([year(afters), year(befores)]).years
  if (!newest) throw new Error('The site has years.')
  return newest
}

test('a move is said with its unit, both sums, the difference and its share', () => {
  const year = newestOf([project(2024, 'a', 100)], [project(2025, 'x', 132, '2024/a')])
  expect(moveRowsOf(year, '某县', 5)).toMatchObject([
    {
      ...{ name: 'x办', path: '/2025/101001/x/', about: '水利局' },
      ...{ difference: '+32', said: '100 → 132', share: '+32%' },
      picture: { title: 'x办：上年100万元，2025年132万元' },
    },
  ])
})

test('what was merged says of how many, and is named by what it became', () => {
  const befores = [project(2024, 'a', 100), project(2024, 'b', 50)]
  const year = newestOf(befores, [project(2025, 'x', 180, '2024/a', '2024/b')])
  expect(moveRowsOf(year, '', 5)).toMatchObject([
    { name: 'x办', about: '某县水利局 · 由两个项目合并', said: '150 → 180' },
  ])
})

test('what was split says so, and is named by what it was', () => {
  const afters = [project(2025, 'x', 60, '2024/a'), project(2025, 'y', 70, '2024/a')]
  expect(moveRowsOf(newestOf([project(2024, 'a', 100)], afters), '', 5)).toMatchObject([
    { name: 'a办', path: '/2025/101001/y/', about: '某县水利局 · 分成两个项目，合起来比', said: '100 → 130' },
  ])
})

test('an earlier year that is not the one before is named', () => {
  const year = newestOf([project(2022, 'a', 100)], [project(2025, 'x', 50, '2022/a')])
  expect(moveRowsOf(year, '', 5)).toMatchObject([
    { about: '某县水利局 · 与2022年比', difference: '−50', picture: { title: 'x办：2022年100万元，2025年50万元' } },
  ])
})

test('no more are told than are asked for, on one ruler', () => {
  const befores = [project(2024, 'a', 100), project(2024, 'b', 50)]
  const year = newestOf(befores, [project(2025, 'x', 200, '2024/a'), project(2025, 'y', 60, '2024/b')])
  expect(moveRowsOf(year, '', 1).map(({ name }) => name)).toEqual(['x办'])
})

test('what came and what went is counted, with the largest', () => {
  const befores = [project(2024, 'a', 100), project(2024, 'gone', 50)]
  const afters = [project(2025, 'x', 1, '2024/a'), project(2025, 'new', 5), project(2025, 'newer', 7)]
  const { added, dropped } = passedOf(newestOf(befores, afters))
  expect([added.count, added.largest?.slug]).toEqual([2, 'newer'])
  expect([dropped.count, dropped.largest?.slug]).toEqual([1, 'gone'])
})
