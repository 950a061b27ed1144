import { expect, test } from 'vitest'
import { bundlesOf } from '../../../../../src/find/index/shard/bundles.ts'
import type { SearchRecord } from '../../../../../src/find/shared/record.ts'

const recordWith = (rows: number): SearchRecord => ({
  ...{ kind: 'project', url: '/', name: '会议费', pinyin: [], facets: {} },
  rows: Array.from({ length: rows }, () => ({ label: '用途', cells: [] })),
})

test('neighbours are bundled up to a weight of their rows, and a larger record stands alone', () => {
  const records = [775, 775, 1, 1650, 5].map(recordWith)
  expect(bundlesOf(records).map(({ first, records }) => [first, records.length])).toEqual([
    [0, 2],
    [2, 1],
    [3, 1],
    [4, 1],
  ])
  expect(bundlesOf([])).toEqual([])
})
