import { describe, expect, test } from 'vitest'
import { openShard } from '../../../../../src/find/browser/search/shard.ts'
import { packsOf } from '../../../../../src/find/index/shard/packs.ts'
import { type NumberList, packLists } from '../../../../../src/find/shared/lists.ts'
import type { SearchRecord } from '../../../../../src/find/shared/record.ts'
import { writtenRecord } from '../../../../../src/find/shared/written-record.ts'
import { toolsWith } from '../../open-index.ts'

const recordOf = (name: string): SearchRecord => ({ kind: 'project', url: '/', name, pinyin: [], facets: {}, rows: [] })
const list = (text: string, ...numbers: number[]): NumberList => ({ text, numbers })

const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))
const packed = (...blocks: Uint8Array[]) => packsOf(blocks, toolsWith())

/** A part of four pages: texts are numbered from 4. */
const BLOCKS = {
  words: packed(
    packLists([list('rmb900', 2), list('完成', 4, 5), list('成\u0001', 0, 1), list('成率', 1, 4)]),
    packLists([list('率高', 1, 5), list('率ǃ', 4), list('车辆', 0, 1, 3), list('辆完', 0)]),
  ),
  texts: packed(packLists([list('完成率', 0, 2)]), packLists([list('率高完成', 3)])),
  records: packed(
    ...['培训费', '差旅费', '会议费', '车辆'].map((name) => json(writtenRecord(recordOf(name), () => 0))),
  ),
  codes: packed(
    json([
      ['a1', 2],
      ['a12', 0],
    ]),
    json([['ba1', 3]]),
  ),
  budgets: packed(json([100, -1, 0, 900])),
}
const fetched: string[] = []
const FILES: Record<string, Uint8Array> = Object.fromEntries(
  Object.entries(BLOCKS).map(([kind, { packs }]) => [`${kind}/0.idx`, packs[0] ?? new Uint8Array()]),
)
const shard = openShard(
  {
    first: 10,
    pages: 4,
    outline: {
      ...{ year: 2023, kinds: [['project', 4]], names: [], counts: [], units: [], values: [], unit: [], links: [] },
      words: { firsts: ['', '率高'], lengths: BLOCKS.words.lengths },
      texts: { firsts: [0, 1], lengths: BLOCKS.texts.lengths },
      records: { lengths: BLOCKS.records.lengths },
      codes: { firsts: ['', 'b'], lengths: BLOCKS.codes.lengths },
      budgets: { lengths: BLOCKS.budgets.lengths },
    },
  },
  async (path, part) => {
    fetched.push(`${path} ${part?.start ?? ''}`)
    const file = FILES[path]
    if (!file) throw new Error(`There is no file ${path}.`)
    return file.subarray(part?.start, part?.end)
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

test('a record stands in the block of its page', async () => {
  expect(await shard.record(3)).toEqual(recordOf('车辆'))
  await expect(shard.record(4)).rejects.toThrow('no block 4')
})

test('a file is fetched once', () => {
  expect(fetched.length).toBe(new Set(fetched).size)
})

test('codes are found from their beginning, and inside where that is asked for', async () => {
  expect(await shard.coded('a1', false)).toEqual([
    [2, 'whole'],
    [0, 'opening'],
  ])
  expect(await shard.coded('a1', true)).toEqual([
    [2, 'whole'],
    [0, 'opening'],
    [3, 'inside'],
  ])
  expect(await shard.coded('c', true)).toEqual([])
})

test('a budget is told as it is written', async () => {
  expect(await Promise.all([0, 1, 3].map(shard.budget))).toEqual([100, -1, 900])
})

test('a file that cannot be fetched is told, and asked for again', async () => {
  await expect(shard.readings()).rejects.toThrow('There is no file readings.idx')
  FILES['readings.idx'] = json({ characters: '车', syllables: ['che'], exceptions: {} })
  expect((await shard.readings()).characters).toBe('车')
})
