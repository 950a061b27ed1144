import { expect, test } from 'vitest'
import type { IndexFile } from '../../../../src/find/index/tools.ts'
import type { Content } from '../../../../src/model/content.ts'
import { contentWith, contentWithNames, departmentHolding, proseWith } from '../../examples.ts'
import { entryOf, indexFilesOf } from '../open-index.ts'

const pathsOf = (files: readonly IndexFile[]) => files.map(({ path }) => path.replace(/^[0-9a-f]{12}/, '*'))
const years = (...all: number[]): Content =>
  contentWith(...all.map((year) => departmentHolding(year, 'u1', ['车辆保险费', '会议费'], '县教育局')))

test('a year is one part, with an outline, columns, words and records, and nothing of Pagefind’s own', async () => {
  const files = await indexFilesOf(contentWithNames('人大会议'))
  expect(pathsOf(files).slice(0, 12)).toEqual([
    'entry.json',
    '*/outline.idx',
    '*/readings.idx',
    '*/facets/funding.idx',
    '*/facets/grade.idx',
    '*/facets/attained.idx',
    '*/facets/category.idx',
    '*/facets/finding.idx',
    '*/words/0.idx',
    '*/records/0.idx',
    '*/codes/0.idx',
    '*/budgets/0.idx',
  ])
})

test('the entry lists the newest year first, and terms last', async () => {
  const glossary = [{ id: 'budget', term: '预算', plain: proseWith('计划'), source: { title: '预算法' } }]
  const { shards } = entryOf(
    await indexFilesOf({ ...contentWith(departmentHolding(2023, 'u1', ['会议费'])), glossary }),
  )
  expect(shards.map(({ pages }) => pages).slice(0, 1)).toEqual([2])
  expect(shards).toHaveLength(2)
})

test('the same content gives the same bytes, two at once too', async () => {
  const [one, other] = await Promise.all([indexFilesOf(years(2023)), indexFilesOf(years(2023))])
  expect(one).toEqual(other)
})

test('what was kept of a build gives the same bytes', async () => {
  const kept = new Map<string, Uint8Array>()
  const cold = await indexFilesOf(years(2023, 2022), kept)
  expect(kept.size).toBeGreaterThan(1)
  expect(await indexFilesOf(years(2023, 2022), kept)).toEqual(cold)
})

test('what was kept and is damaged, anywhere, is made again', async () => {
  const kept = new Map<string, Uint8Array>()
  const cold = await indexFilesOf(years(2023), kept)
  const sound = new Map(kept)
  for (const share of [0, 0.01, 0.1, 0.5, 0.99]) {
    for (const [name, bytes] of sound) {
      const damaged = Uint8Array.from(bytes)
      const at = Math.floor(share * (bytes.length - 1))
      damaged[at] = (damaged[at] ?? 0) ^ 1
      kept.set(name, damaged)
    }
    expect(await indexFilesOf(years(2023), kept)).toEqual(cold)
  }
  kept.set([...sound.keys()][0] ?? '', new Uint8Array(3))
  expect(await indexFilesOf(years(2023), kept)).toEqual(cold)
})

test('a new year leaves every file of the years before as it was', async () => {
  const before = await indexFilesOf(years(2022, 2021))
  const after = await indexFilesOf(years(2023, 2022, 2021))
  const byPath = new Map(after.map(({ path, bytes }) => [path, bytes]))
  const [, ...inside] = before
  const ofYears = inside.filter(({ path }) =>
    entryOf(before)
      .shards.slice(0, 2)
      .some(({ folder }) => path.startsWith(folder)),
  )
  expect(ofYears.length).toBe(20)
  expect(ofYears.filter(({ path, bytes }) => !byPath.get(path)?.every((byte, at) => byte === bytes[at]))).toEqual([])
})

test('a change that only shows in print gives its year another folder', async () => {
  const foldersOf = async (name: string) => entryOf(await indexFilesOf(contentWithNames(name))).shards[0]?.folder
  expect(await foldersOf('换届，选举')).not.toBe(await foldersOf('换届、选举'))
})
