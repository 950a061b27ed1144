import { expect, test } from 'vitest'
import { bodyOf } from '../../../../../src/find/index/shard/body.ts'
import type { SearchRecord } from '../../../../../src/find/shared/record.ts'

const recordWith = (parts: Partial<SearchRecord>): SearchRecord => ({
  ...{ kind: 'project', url: '/', name: '会议费', pinyin: [], facets: {}, rows: [] },
  ...parts,
})

test('a page has each pair of its texts once, and its amounts, but not its code', () => {
  const rows = [
    { label: '用途', cells: ['会议，会议', 'A-1', ''] },
    { label: '金额', cells: ['9元'], fen: 900 },
    { label: '金额', cells: ['9元'], fen: 900 },
  ]
  expect(bodyOf([recordWith({ code: 'a-1', rows })])).toEqual({
    texts: [],
    words: [['会议', '议ǀ', 'ǀ会', '议ǃ', '9元', '元ǃ', 'rmb900']],
  })
})

test('a text that sixteen pages print is indexed once, with the pages', () => {
  const common = { label: '指标', cells: ['完成率'] }
  const records = Array.from({ length: 18 }, (_, page) =>
    recordWith({ rows: page === 3 ? [] : page === 4 ? [{ label: '用途', cells: ['车'] }, common] : [common] }),
  )
  const { texts, words } = bodyOf(records)
  expect(texts).toEqual([{ text: '完成率', numbers: [0, 1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17] }])
  expect(words.filter((all) => all.length > 0)).toEqual([['车ǃ'], ['完成', '成率', '率ǃ']])
  expect(words).toHaveLength(19)
})

test('fifteen pages keep their text to themselves', () => {
  const records = Array.from({ length: 15 }, () => recordWith({ rows: [{ label: '指标', cells: ['完'] }] }))
  expect(bodyOf(records).texts).toEqual([])
  expect(bodyOf(records).words).toHaveLength(15)
})
