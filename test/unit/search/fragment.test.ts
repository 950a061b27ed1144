import { gunzipSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { withRecord } from '../../../src/search/fragment.ts'
import type { SearchRecord } from '../../../src/search/record.ts'

const record: SearchRecord = { kind: 'term', url: '/a/', name: '预算', pinyin: ['yu', 'suan'], rows: [] }
const packed = gzipSync(`pagefind_dcd${JSON.stringify({ url: '/a/', content: '预算', word_count: 1, anchors: [1] })}`)

test('the words of a page make way for its record', async () => {
  const text = gunzipSync(await withRecord(packed, () => record)).toString()
  expect(text.slice(0, 12)).toBe('pagefind_dcd')
  expect(JSON.parse(text.slice(12))).toEqual({
    url: '/a/',
    content: '',
    word_count: 1,
    anchors: [],
    meta: { title: '预算' },
    record,
  })
})

test('a page of another kind, or of nobody, is refused', async () => {
  await expect(withRecord(gzipSync('{}'), () => record)).rejects.toThrow('does not begin')
  await expect(withRecord(packed, () => undefined)).rejects.toThrow('/a/')
})
