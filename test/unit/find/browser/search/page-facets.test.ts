import { describe, expect, test } from 'vitest'
import { type Narrowing, PageFacets } from '../../../../../src/find/browser/search/page-facets.ts'
import { facetTableOf } from '../../../../../src/find/index/facet-table.ts'
import type { SearchRecord } from '../../../../../src/find/shared/record.ts'

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
const facets = new PageFacets(facetTableOf(records))
const ALL = [3, 2, 1, 0]

const NOTHING = { values: {}, min: '', max: '' }

describe('a choice', () => {
  test.each<[string, Narrowing, number[]]>([
    ['none leaves all', NOTHING, [3, 2, 1, 0]],
    ['of a year', { ...NOTHING, values: { year: '2022' } }, [2, 1]],
    ['of a year and a unit', { ...NOTHING, values: { year: '2022', unit: 'a' } }, [1]],
    ['of a value that nothing has', { ...NOTHING, values: { unit: 'z' } }, []],
    ['of a least budget', { ...NOTHING, min: '0.0001' }, [1, 0]],
    ['of a most budget', { ...NOTHING, max: '2.99元' }, [1]],
    ['of a limit that is none', { ...NOTHING, min: '多' }, [3, 2, 1, 0]],
    ['of the most relevant first', { ...NOTHING, sort: 'relevance' }, [3, 2, 1, 0]],
    ['of more budget first', { ...NOTHING, sort: 'budget-desc' }, [0, 1, 3, 2]],
    ['of less budget first', { ...NOTHING, sort: 'budget-asc' }, [1, 0, 3, 2]],
    ['of newest first', { ...NOTHING, sort: 'year-desc' }, [0, 2, 1, 3]],
    ['of oldest first', { ...NOTHING, sort: 'year-asc' }, [2, 1, 0, 3]],
  ])('%s', (_, choice, left) => {
    expect(facets.chosen(ALL, choice)).toEqual(left)
  })
})

describe('the values to choose from', () => {
  test('are counted under the other choices, and years come newest first', () => {
    expect(facets.options(ALL, { ...NOTHING, values: { year: '2022', unit: 'a' } }, 'year')).toEqual([
      { id: '2023', label: '2023年', count: 1 },
      { id: '2022', label: '2022年', count: 1 },
    ])
  })

  test('come with the most pages first, and none without a page', () => {
    expect(facets.options([0, 1], NOTHING, 'funding')).toEqual([
      { id: '财政资金', label: '财政资金', count: 2 },
      { id: '其他资金', label: '其他资金', count: 1 },
    ])
    expect(facets.options(ALL, NOTHING, 'grade')).toEqual([])
  })

  test('keep the chosen one, even where it leaves nothing', () => {
    expect(facets.options([0], { ...NOTHING, values: { unit: 'b' } }, 'unit')).toEqual([
      { id: 'a', label: '单位a', count: 1 },
      { id: 'b', label: '单位b', count: 0 },
    ])
    expect(facets.options([0], { ...NOTHING, values: { unit: 'z' } }, 'unit').map(({ id }) => id)).toEqual(['a'])
  })
})
