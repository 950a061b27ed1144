import { expect, test } from 'vitest'
import { pageGroupsOf } from '../../../../src/build/kept/page-groups.ts'
import { siteDossierOf } from '../../../../src/dossier/site-dossier.ts'
import type { Content } from '../../../../src/model/content.ts'
import { SITE } from '../../dossier/site-with.ts'
import { departmentWith, projectWith } from '../../examples.ts'

const unit = (slug: string, ...names: readonly string[]) =>
  departmentWith({
    ...{ year: 2021, slug, name: `${slug}局` },
    projects: names.map((name) => projectWith({ unit: slug, slug: name, name })),
  })
const CONTENT: Content = {
  ...{ site: SITE, glossary: [], units: [], version: '0123456789ab', updated: '2026-02-01' },
  years: [{ year: 2021, departments: [unit('a', 'a1', 'a2'), unit('b', 'b1'), unit('c')] }],
}
const PRINTS = { whole: 'w', units: new Map(['a', 'b', 'c'].map((slug) => [`2021/${slug}`, `print of ${slug}`])) }
const BASIS = { prints: PRINTS, folder: false, sources: 's' }

function keysOf(content: Partial<Content> = {}, basis: Partial<typeof BASIS> = {}): Record<string, string> {
  const { units, others } = pageGroupsOf(siteDossierOf({ ...CONTENT, ...content }), { ...BASIS, ...basis })
  return { ...Object.fromEntries(units.map(({ unit: slug, key }) => [slug, key])), others }
}

test('a unit has its page through the years, its page of each year and those of its projects', () => {
  const { units } = pageGroupsOf(siteDossierOf(CONTENT), BASIS)
  expect(Object.fromEntries(units.map(({ unit: slug, pages }) => [slug, pages]))).toEqual({
    a: [
      'units/a/index.html',
      '2021/a/index.html',
      'embed/2021/a/index.html',
      '2021/a/a1/index.html',
      '2021/a/a2/index.html',
    ],
    b: ['units/b/index.html', '2021/b/index.html', 'embed/2021/b/index.html', '2021/b/b1/index.html'],
    c: ['units/c/index.html', '2021/c/index.html', 'embed/2021/c/index.html'],
  })
})

const other = (slug: string) => ({
  ...PRINTS,
  whole: 'v',
  units: new Map([...PRINTS.units, [`2021/${slug}`, 'other']]),
})
const LATER: Partial<Content> = { years: [{ year: 2022, departments: [] }, ...CONTENT.years] }

test.each<[string, readonly string[], Partial<Content>, Partial<typeof BASIS>]>([
  ['nothing changes nothing', [], {}, {}],
  ['the version alone changes nothing', [], { version: 'ffffffffffff' }, {}],
  ['another day of the year changes what is of no unit', ['others'], { updated: '2026-12-31' }, {}],
  ['another year of the update changes all', ['a', 'b', 'c', 'others'], { updated: '2027-02-01' }, {}],
  ['a record changes its unit', ['b', 'others'], {}, { prints: other('b') }],
  ['a file at the root changes what is of no unit', ['others'], {}, { prints: { ...PRINTS, whole: 'v' } }],
  ['settings change all', ['a', 'b', 'c', 'others'], { site: { ...SITE, notice: '示例' } }, {}],
  [
    'the glossary changes all',
    ['a', 'b', 'c', 'others'],
    { glossary: [{ id: 't', term: '甲', plain: '乙' } as never] },
    {},
  ],
  ['a newer year changes all', ['a', 'b', 'c', 'others'], LATER, {}],
  ['a list that a unit is not on changes that unit', ['c'], { units: [{ id: 'a', name: '甲局' }] }, {}],
  ['templates change all', ['a', 'b', 'c', 'others'], {}, { sources: 't' }],
  ['the form for a folder changes all', ['a', 'b', 'c', 'others'], {}, { folder: true }],
])('%s', (_, changed, content, basis) => {
  const [before, after] = [keysOf(), keysOf(content, basis)]
  expect(Object.keys(before).filter((group) => before[group] !== after[group])).toEqual(changed)
})

test('what changed while it was read is like nothing before', () => {
  const keys = () => pageGroupsOf(siteDossierOf(CONTENT), { prints: undefined, folder: false, sources: 's' }).others
  expect(keys()).not.toBe(keys())
})

test('a project that continues one of another unit binds the two', () => {
  const after = {
    ...unit('b'),
    year: 2022,
    projects: [
      projectWith({
        ...{ year: 2022, unit: 'b', slug: 'b2', name: '乙' },
        continues: [{ year: 2021, unit: 'a', slug: 'a1' }],
      }),
    ],
  }
  const years = [{ year: 2022, departments: [after] }, ...CONTENT.years]
  const [before, now] = [keysOf({ years }), keysOf({ years }, { prints: other('a') })]
  expect(Object.keys(before).filter((group) => before[group] !== now[group])).toEqual(['a', 'b', 'others'])
})

test('a unit has the data of all its years, and of each', () => {
  const { units } = pageGroupsOf(siteDossierOf(CONTENT), BASIS)
  expect(units.map(({ data }) => data)).toEqual([
    ['units/a.json', '2021/a.json'],
    ['units/b.json', '2021/b.json'],
    ['units/c.json', '2021/c.json'],
  ])
})
