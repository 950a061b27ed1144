import { expect, test } from 'vitest'
import { STAMP_HEADER, stampCells } from '../../../../src/find/browser/csv-stamp.ts'

test('a row says which search it comes from, of which day and of which data', () => {
  expect(STAMP_HEADER).toEqual(['查询网址', '下载日期', '数据版本'])
  expect(stampCells({ address: 'https://a.test/search/?q=a', date: '2026-11-28', version: 'abc' })).toEqual([
    'https://a.test/search/?q=a',
    '2026-11-28',
    'abc',
  ])
})
