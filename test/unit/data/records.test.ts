import { expect, test } from 'vitest'
import { addressOf, noticeOf, sourceRecords } from '../../../src/data/records.ts'
import { departmentWith, siteWith } from '../examples.ts'

const SITE = siteWith({ url: 'https://budget.example.org', base: '/open/' })

test("a path's address is full, under the site's base", () => {
  expect(addressOf(SITE, '/2021/101001/a1/#i-2')).toBe('https://budget.example.org/open/2021/101001/a1/#i-2')
})

test('a notice is told where there is one', () => {
  expect(noticeOf({ ...SITE, notice: '虚构示例' })).toEqual({ notice: '虚构示例' })
  expect(noticeOf(SITE)).toEqual({})
})

test('every source document is told with the address that it is published at', () => {
  const page = { file: 'source/evil.htm', sha256: 'a', bytes: 1, packed: { sha256: 'b', bytes: 2 } }
  expect(sourceRecords(SITE, departmentWith({ sources: [page] }))).toEqual([
    { address: 'https://budget.example.org/open/2021/101001/source/evil-htm.zip', ...page },
  ])
})
