import { describe, expect, test } from 'vitest'
import { type Choice, Facets, facetTableOf } from '../../../../src/find/shared/facets.ts'
import type { SearchRecord } from '../../../../src/find/shared/record.ts'

const record = (year: number, unit: string, fundings: readonly string[], fen?: number): SearchRecord => ({
  kind: 'project',
  url: '/',
  name: '会议费',
  pinyin: [],
  ...(fen !== undefined && { fen }),
  facets: {
    year: [{ id: `${year}`, label: `${year}年` }],
    unit: [{ id: unit, label: `单位${unit}` }],
    funding: fundings.map((id) => ({ id, label: id })),
  },
  rows: [],
})

const records = [
  record(2023, 'a', ['财政资金'], 300),
  record(2022, 'a', ['财政资金', '其他资金'], 100),
  record(2022, 'b', []),
  { ...record(2022, 'b', []), facets: {} },
]
const facets = new Facets(facetTableOf(records))
const ALL = [3, 2, 1, 0]

test('the table says of every value which pages have it, in steps', () => {
  const table = facetTableOf(records)
  expect(table.facets[0]).toEqual({
    name: 'year',
    values: [
      { id: '2023', label: '2023年', steps: [0] },
      { id: '2022', label: '2022年', steps: [1, 1] },
    ],
  })
  expect(table.budgets).toEqual({ steps: [0, 1], fen: [300, 100] })
})

describe('a choice', () => {
  test.each<[string, Choice, number[]]>([
    ['none leaves all', { values: {} }, [3, 2, 1, 0]],
    ['of a year', { values: { year: '2022' } }, [2, 1]],
    ['of a year and a unit', { values: { year: '2022', unit: 'a' } }, [1]],
    ['of a value that nothing has', { values: { unit: 'z' } }, []],
    ['of a least budget', { values: {}, least: 100 }, [1, 0]],
    ['of a most budget', { values: {}, most: 299 }, [1]],
    ['of more budget first', { values: {}, sort: 'budget-desc' }, [0, 1, 3, 2]],
    ['of less budget first', { values: {}, sort: 'budget-asc' }, [1, 0, 3, 2]],
    ['of newest first', { values: {}, sort: 'year-desc' }, [0, 2, 1, 3]],
    ['of oldest first', { values: {}, sort: 'year-asc' }, [2, 1, 0, 3]],
  ])('%s', (_, choice, left) => {
    expect(facets.chosen(ALL, choice)).toEqual(left)
  })
})

describe('the values to choose from', () => {
  test('are counted under the other choices, and years come newest first', () => {
    expect(facets.options(ALL, { values: { year: '2022', unit: 'a' } }, 'year')).toEqual([
      { id: '2023', label: '2023年', count: 1 },
      { id: '2022', label: '2022年', count: 1 },
    ])
  })

  test('come with the most pages first, and none without a page', () => {
    expect(facets.options([0, 1], { values: {} }, 'funding')).toEqual([
      { id: '财政资金', label: '财政资金', count: 2 },
      { id: '其他资金', label: '其他资金', count: 1 },
    ])
    expect(facets.options(ALL, { values: {} }, 'grade')).toEqual([])
  })

  test('are called by their labels', () => {
    expect(facets.labelOf('unit', 'a')).toBe('单位a')
    expect(facets.labelOf('unit', 'z')).toBe('z')
  })
})
