import { expect, test } from 'vitest'
import {
  budgetColumnOf,
  codeRowsOf,
  pageFacetColumnOf,
  placesOf,
  valuesOf,
} from '../../../../../src/find/index/shard/columns.ts'
import type { SearchRecord } from '../../../../../src/find/shared/record.ts'

const recordWith = (parts: Partial<SearchRecord>): SearchRecord => ({
  ...{ kind: 'project', url: '/', name: '会议费', pinyin: [], facets: {}, rows: [] },
  ...parts,
})

test('codes stand as they are compared, in order, each with its page', () => {
  const records = [
    recordWith({ code: 'B2' }),
    recordWith({}),
    recordWith({ code: 'Ａ-1B' }),
    recordWith({ code: 'a1' }),
  ]
  expect(codeRowsOf(records)).toEqual([
    ['a1', 3],
    ['a1b', 2],
    ['b2', 0],
  ])
})

test('a budget that is no number is not zero', () => {
  expect(budgetColumnOf([recordWith({ fen: 0 }), recordWith({})])).toEqual([0, -1])
})

test('pages with the same values share a set', () => {
  const [a, b] = [
    { id: 'a', label: '财政资金' },
    { id: 'b', label: '其他资金' },
  ]
  const records = [[a], [a, b], [], [a]].map((funding) => recordWith({ facets: { funding } }))
  expect(valuesOf(records)).toEqual([a, b])
  expect(pageFacetColumnOf([...records, recordWith({})], 'funding', placesOf([b, a]))).toEqual({
    sets: [[1], [1, 0], []],
    column: [0, 1, 2, 0, 2],
  })
})

test('a value that the shard does not have is a mistake', () => {
  expect(() => placesOf([])({ id: 'a', label: '财政资金' })).toThrow('The value a is not among those')
})
