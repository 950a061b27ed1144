import { expect, test } from 'vitest'
import { createPages } from '../../../src/search/pages.ts'
import type { SearchRecord } from '../../../src/search/record.ts'

const record: SearchRecord = { kind: 'term', url: '/glossary/#a', name: '预算', pinyin: ['yu', 'suan'], rows: [] }
const pages = createPages({
  search: async () => ({ results: [{ id: 'x', score: 2, data: async () => ({ record }) }] }),
  filters: async () => ({}),
})

test('a page that was found can be fetched, another cannot', async () => {
  await expect(pages.load('x')).rejects.toThrow('No search has found a page x.')
  expect([...(await pages.scoresOf('"预算"'))]).toEqual([['x', 2]])
  expect(await pages.load('x')).toBe(record)
  await expect(pages.load('y')).rejects.toThrow(RangeError)
})
