import { expect, test } from 'vitest'
import { bundlesOf } from '../../../../../src/find/index/shard/bundles.ts'
import type { SearchRecord } from '../../../../../src/find/shared/record.ts'

const recordWith = (rows: number): SearchRecord => ({
  ...{ kind: 'project', url: '/', name: '会议费', pinyin: [], facets: {} },
  rows: Array.from({ length: rows }, () => ({ label: '用途', cells: [] })),
})

test('neighbours are bundled up to a weight of their rows, and a larger record stands alone', () => {
  const records = [115, 115, 1, 330, 5].map(recordWith)
  expect(bundlesOf(records).map((bundle) => bundle.map(({ rows }) => rows.length))).toEqual([
    [115, 115],
    [1],
    [330],
    [5],
  ])
  expect(bundlesOf([])).toEqual([])
})
