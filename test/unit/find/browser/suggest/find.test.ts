import fc from 'fast-check'
import { expect, test } from 'vitest'
import { suggestionsFor, type TitleFiles } from '../../../../../src/find/browser/suggest/find.ts'
import { shardsOf } from '../../../../../src/find/index/suggest/shards.ts'
import { suggestedUnitsOf, type TypedTitle, titlesOf } from '../../../../../src/find/index/suggest/titles-of.ts'
import { DOSSIER } from '../projects/examples.ts'

const files = filesOf(titlesOf(DOSSIER), 4)

test.each([
  ['车辆', ['车辆维修', '车辆保险费']],
  ['辆保', ['车辆保险费']],
  ['保险费', ['车辆保险费']],
  ['（保险）费', ['车辆保险费']],
  ['c', ['车辆维修', '车辆保险费']],
  ['chel', ['车辆维修', '车辆保险费']],
  ['clbx', ['车辆保险费']],
  ['A1', ['车辆保险费']],
  ['费用', []],
  ['火星', []],
  ['', []],
  ['constructor', []],
])('%s suggests the projects %j', async (typed, names) => {
  expect((await suggestionsFor(files, typed)).projects.map(({ name }) => name)).toEqual(names)
})

test.each([
  ['人大', ['人大办公室']],
  ['jyj', ['教育局']],
  ['2', ['教育局']],
  ['局', ['教育局']],
])('%s suggests the units %j', async (typed, names) => {
  expect((await suggestionsFor(files, typed)).units.map(({ name }) => name)).toEqual(names)
})

test('a suggestion says where it leads', async () => {
  const { projects, units } = await suggestionsFor(files, '车辆保')
  expect(units).toEqual([])
  expect(projects).toEqual([{ name: '车辆保险费', note: '人大办公室，2023年，共 2 年', path: '/2023/101/a1/' }])
  expect((await suggestionsFor(files, '教育')).units).toEqual([{ name: '教育局', note: '2023年', path: '/2023/205/' }])
})

test('a name of several units leads to the list of all of them', async () => {
  const shared = filesOf([{ title: { name: '会议费', years: 3, units: 7 }, typed: [] }], 1)
  expect((await suggestionsFor(shared, '会议')).projects).toEqual([
    { name: '会议费', note: '7 个单位，共 3 年', path: '/projects/?q=%E4%BC%9A%E8%AE%AE%E8%B4%B9' },
  ])
})

test('whatever part of whatever title is typed, something that holds it is suggested', async () => {
  const character = fc.constantFrom(...'会议车辆费')
  const names = fc.uniqueArray(fc.string({ unit: character, minLength: 1, maxLength: 8 }), {
    minLength: 1,
    maxLength: 60,
  })
  await fc.assert(
    fc.asyncProperty(names, fc.nat(), fc.nat(), fc.nat(), async (all, which, from, length) => {
      const name = all[which % all.length] ?? ''
      const start = from % name.length
      const part = name.slice(start, start + 1 + (length % name.length))
      const many = filesOf(
        all.map((one): TypedTitle => ({ title: { name: one, years: 1, units: 2 }, typed: [] })),
        8,
      )
      const { projects } = await suggestionsFor(many, part)
      expect(projects.length).toBeGreaterThan(0)
      expect(projects.filter((project) => !project.name.includes(part))).toEqual([])
    }),
    { numRuns: 60 },
  )
})

function filesOf(titles: readonly TypedTitle[], count: number): TitleFiles {
  const shards = shardsOf(titles, count)
  return {
    units: async () => ({ shards: count, units: suggestedUnitsOf(DOSSIER) }),
    shard: async (shard) => shards[shard] ?? { titles: [], typed: {}, keys: {}, deep: [] },
  }
}
