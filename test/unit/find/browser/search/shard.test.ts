import { describe, expect, test } from 'vitest'
import { openShard } from '../../../../../src/find/browser/search/shard.ts'
import { bundleOf } from '../../../../../src/find/shared/bundle.ts'
import { type NumberList, packLists } from '../../../../../src/find/shared/lists.ts'
import type { SearchRecord } from '../../../../../src/find/shared/record.ts'

const [WORDS_0, WORDS_1, TEXTS_0, TEXTS_1, RECORDS] = ['words/0', 'words/1', 'texts/0', 'texts/1', 'records/1'].map(
  (name) => `${name}.idx`,
)
const recordOf = (name: string): SearchRecord => ({ kind: 'project', url: '/', name, pinyin: [], facets: {}, rows: [] })
const list = (text: string, ...numbers: number[]): NumberList => ({ text, numbers })

/** A part of four pages: texts are numbered from 4. */
const FILES: Record<string, Uint8Array> = {
  [`${WORDS_0}`]: packLists([list('rmb900', 2), list('完成', 4, 5), list('成\u0001', 0, 1), list('成率', 1, 4)]),
  [`${WORDS_1}`]: packLists([list('率高', 1, 5), list('率ǃ', 4), list('车辆', 0, 1, 3), list('辆完', 0)]),
  [`${TEXTS_0}`]: packLists([list('完成率', 0, 2)]),
  [`${TEXTS_1}`]: packLists([list('率高完成', 3)]),
  [`${RECORDS}`]: new TextEncoder().encode(JSON.stringify(bundleOf([recordOf('会议费'), recordOf('车辆')], () => 0))),
}
const fetched: string[] = []
const shard = openShard(
  {
    first: 10,
    pages: 4,
    outline: {
      ...{ year: 2023, kinds: [['project', 4]], names: [], counts: [], units: [], values: [], unit: '####', links: [] },
      words: ['rmb900', '率高'],
      texts: [0, 1],
      bundles: [0, 2],
    },
  },
  async (path) => {
    fetched.push(path)
    const file = FILES[path]
    if (!file) throw new Error(`There is no file ${path}.`)
    return file
  },
)

describe('pages that hold', () => {
  test.each<[string, string, number[], number[]]>([
    ['a pair, in their own texts and in common ones', '完成', [0, 2, 3], []],
    ['a letter that all its pages are listed of', '成', [0, 1], []],
    ['a letter at the beginning of pairs', '率', [3, 0, 2, 1], []],
    ['a phrase in a common text for certain', '完成率', [0, 2], []],
    ['a phrase whose pairs they have on their own only likely', '成率高', [], [1]],
    ['what no page has', '火箭', [], []],
    ['a phrase that only half is there of', '车辆完成率', [], []],
  ])('%s', async (_, letters, certain, likely) => {
    expect(await shard.holding(letters)).toEqual({ certain, likely })
  })

  test('an amount', async () => {
    expect(await shard.priced(900n)).toEqual([2])
    expect(await shard.priced(90n)).toEqual([])
  })
})

test('a record stands in the bundle of its page', async () => {
  expect(await shard.record(3)).toEqual(recordOf('车辆'))
  await expect(shard.record(4)).rejects.toThrow('no record of page 4')
})

test('a file is fetched once', () => {
  expect(fetched.length).toBe(new Set(fetched).size)
})

test('a file that cannot be fetched is told, and asked for again', async () => {
  await expect(shard.codes()).rejects.toThrow('There is no file codes.idx')
  FILES['codes.idx'] = new TextEncoder().encode('["a1"]')
  expect(await shard.codes()).toEqual(['a1'])
})
