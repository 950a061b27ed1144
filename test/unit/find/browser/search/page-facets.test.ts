import { describe, expect, test } from 'vitest'
import { PageFacets } from '../../../../../src/find/browser/search/page-facets.ts'
import type { Narrowing } from '../../../../../src/find/shared/question/narrowed.ts'
import type { SearchSort } from '../../../../../src/find/shared/sorts.ts'

const YEARS = [2023, 2022, 2022, 2022]
const UNITS = ['a', 'a', 'b', undefined]
const BUDGETS = new Map([
  [0, 300],
  [1, 100],
])
const asked: string[] = []
const facets = new PageFacets({
  known: {
    ...{ region: '', rules: [] },
    years: [2023, 2022],
    units: ['a', 'b'].map((id) => ({ id, name: `单位${id}`, formerNames: [] })),
  },
  yearOf: (page) => YEARS[page],
  unitOf: (page) => UNITS[page],
  columnsOf: async (name) => {
    asked.push(name)
    const [paid, other] = [
      { id: 'p', label: '财政资金' },
      { id: 'o', label: '其他资金' },
    ]
    if (name !== 'funding') return [{ first: 0, pages: 4, values: [paid], sets: [[]], column: [0, 0, 0, 0] }]
    return [
      { first: 0, pages: 1, values: [paid], sets: [[0]], column: [0] },
      { first: 1, pages: 3, values: [other, paid], sets: [[1, 0], []], column: [0, 1, 1] },
    ]
  },
  budgets: async () => BUDGETS,
})
const ALL = [3, 2, 1, 0]
const NOTHING = { values: {}, min: '', max: '' }

describe('a choice', () => {
  test.each<[string, Narrowing<SearchSort>, number[]]>([
    ['none leaves all', NOTHING, [3, 2, 1, 0]],
    ['of a year', { ...NOTHING, values: { year: ['2022'] } }, [3, 2, 1]],
    ['of a year and a unit', { ...NOTHING, values: { year: ['2022'], unit: ['a'] } }, [1]],
    ['of a value that nothing has', { ...NOTHING, values: { unit: ['z'] } }, []],
    ['of a value that stands in files of its own', { ...NOTHING, values: { funding: ['o'] } }, [1]],
    ['of a least budget', { ...NOTHING, min: '0.0001' }, [1, 0]],
    ['of a most budget', { ...NOTHING, max: '2.99元' }, [1]],
    ['of a limit that is none', { ...NOTHING, min: '多' }, [3, 2, 1, 0]],
    ['of the most relevant first', { ...NOTHING, sort: 'relevance' }, [3, 2, 1, 0]],
    ['of more budget first', { ...NOTHING, sort: 'budget-desc' }, [0, 1, 3, 2]],
    ['of less budget first', { ...NOTHING, sort: 'budget-asc' }, [1, 0, 3, 2]],
    ['of newest first', { ...NOTHING, sort: 'year-desc' }, [0, 3, 2, 1]],
    ['of oldest first', { ...NOTHING, sort: 'year-asc' }, [3, 2, 1, 0]],
  ])('%s', async (_, choice, left) => {
    expect(await facets.chosen(ALL, choice)).toEqual(left)
  })
})

describe('the values to choose from', () => {
  test('are counted under the other choices, and years come newest first', async () => {
    expect(await facets.options(ALL, { ...NOTHING, values: { year: ['2022'], unit: ['a'] } }, 'year')).toEqual([
      { id: '2023', label: '2023年', count: 1 },
      { id: '2022', label: '2022年', count: 1 },
    ])
  })

  test('come with the most pages first, and none without a page', async () => {
    expect(await facets.options([0, 1], NOTHING, 'funding')).toEqual([
      { id: 'p', label: '财政资金', count: 2 },
      { id: 'o', label: '其他资金', count: 1 },
    ])
    expect(await facets.options(ALL, NOTHING, 'grade')).toEqual([])
  })

  test('keep the chosen one, even where it leaves nothing', async () => {
    expect(await facets.options([0], { ...NOTHING, values: { unit: ['b'] } }, 'unit')).toEqual([
      { id: 'a', label: '单位a', count: 1 },
      { id: 'b', label: '单位b', count: 0 },
    ])
    expect((await facets.options([0], { ...NOTHING, values: { unit: ['z'] } }, 'unit')).map(({ id }) => id)).toEqual([
      'a',
    ])
  })

  test('are fetched only of the facets asked for', () => {
    expect(new Set(asked)).toEqual(new Set(['funding', 'grade']))
  })
})
