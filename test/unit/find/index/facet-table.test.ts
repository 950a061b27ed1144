import { expect, test } from 'vitest'
import { facetTableOf } from '../../../../src/find/index/facet-table.ts'
import type { SearchRecord } from '../../../../src/find/shared/record.ts'

const record = (year: number, fen?: number): SearchRecord => ({
  ...{ kind: 'project', url: '/', name: '会议费', pinyin: [], rows: [] },
  ...(fen !== undefined && { fen }),
  facets: { year: [{ id: `${year}`, label: `${year}年` }] },
})

test('the table says of every value which pages have it, in steps', () => {
  const table = facetTableOf([record(2023, 300), record(2022, 100), record(2022), { ...record(2022), facets: {} }])
  expect(table.facets[0]).toEqual({
    name: 'year',
    values: [
      { id: '2023', label: '2023年', steps: [0] },
      { id: '2022', label: '2022年', steps: [1, 1] },
    ],
  })
  expect(table.facets.map(({ name }) => name)).toEqual([
    'year',
    'unit',
    'funding',
    'grade',
    'attained',
    'category',
    'finding',
  ])
  expect(table.budgets).toEqual({ steps: [0, 1], fen: [300, 100] })
})
