import { describe, expect, test } from 'vitest'
import { openIndexAt } from '../../../../../src/find/browser/search/open-index.ts'
import { contentWith, departmentHolding, proseWith } from '../../../examples.ts'
import { openIndex } from '../../open-index.ts'

const content = contentWith(
  departmentHolding(2023, 'u1', ['车辆保险费', '会议费'], '县教育局'),
  departmentHolding(2022, 'u1', ['车辆保险费'], '教育局'),
  departmentHolding(2022, 'u2', ['车队经费'], '县水利局'),
)
const glossary = [{ id: 'budget', term: '预算', plain: proseWith('收支计划'), source: { title: '预算法' } }]
const { index, fetched } = await openIndex({ ...content, glossary })
const TERM = 7

test('years, units and names are known as soon as it is open', () => {
  expect(fetched.filter((path) => path !== 'outline.idx')).toEqual([])
  expect({ ...index.known, rules: [] }).toEqual({
    region: '某区',
    rules: [],
    years: [2023, 2022],
    units: [
      { id: 'u1', name: '县教育局', formerNames: ['教育局'] },
      { id: 'u2', name: '县水利局', formerNames: [] },
    ],
  })
  expect(index.names.slice(0, 3)).toEqual([
    { name: '会议费', pages: [[0, 1]] },
    {
      name: '车辆保险费',
      pages: [
        [1, 1],
        [3, 1],
      ],
    },
    { name: '县教育局', pages: [[2, 1]] },
  ])
})

test('each page has its kind, year, unit and group', () => {
  const pages = [0, 1, 2, 3, 4, 5, 6, TERM]
  expect(pages.map(index.kindOf)).toEqual([
    ...['project', 'project', 'department', 'project', 'project', 'department', 'department', 'term'],
  ])
  expect(pages.map(index.yearOf)).toEqual([2023, 2023, 2023, 2022, 2022, 2022, 2022, undefined])
  expect(pages.map(index.unitOf)).toEqual(['u1', 'u1', 'u1', 'u1', 'u2', 'u2', 'u1', undefined])
  expect(pages.map(index.groupOf)).toEqual([0, 1, 2, 1, 4, 5, 6, 7])
})

describe('pages are found', () => {
  test('by what they print, in all parts', async () => {
    const { certain } = await index.holding('教育')
    expect([...certain].sort()).toEqual([0, 1, 3])
    expect((await index.holding('收支')).certain).toEqual(new Set([TERM]))
  })

  test('by an amount that they print as a value of its own', async () => {
    expect([...(await index.priced(100_000n))].sort()).toEqual([0, 1, 3, 4, 5, 6])
  })

  test('by some of the pairs of what was asked for', async () => {
    const shares = await index.covering('教育火', 0.5)
    expect(shares.get(0)).toBe(0.5)
    expect((await index.covering('教育火', 0.6)).size).toBe(0)
  })

  test('by their codes', async () => {
    const coded = await openIndex(
      contentWith({
        ...departmentHolding(2023, 'u1', []),
        ...{ code: '101' },
        projects: ['A1', 'A12', 'BA1'].map((code) => ({
          ...{ year: 2023, unit: 'u1', slug: code, name: code, code, moneyUnit: '元' as const },
          ...{ budget: { raw: '' }, funding: [], indicators: [] },
        })),
      }),
    )
    expect(await coded.index.coded('a1')).toEqual(
      new Map([
        [0, 'whole'],
        [1, 'opening'],
        [2, 'inside'],
      ]),
    )
  })
})

test('a record says what its page prints', async () => {
  expect((await index.record(1)).name).toBe('车辆保险费')
  expect((await index.record(1)).earlier?.map(({ year, url }) => [year, decodeURI(url)])).toEqual([
    [2022, '/2022/u1/车辆保险费/'],
  ])
  expect(await index.prints(2, '教育局')).toBe(true)
  expect(await index.prints(2, '水利局')).toBe(false)
})

test('budgets are told of pages that have one', async () => {
  expect(await index.budgets([2, 3])).toEqual(new Map([[3, 100_000]]))
})

test('names are read in pinyin', async () => {
  const { characters, syllables } = await index.readings()
  expect(syllables[characters.indexOf('险')]).toBe('xian')
})

test('what narrows is asked of the parts that have the pages', async () => {
  expect(
    await index.facets.chosen([0, 1, 3], { values: { year: ['2022'], grade: ['pending'] }, min: '', max: '' }),
  ).toEqual([3])
})

test('what the host does not answer is told', async () => {
  const failing = openIndexAt({ region: '', rules: [], shards: [{ folder: 'a', pages: 1 }] }, async () => {
    throw new Error('The host does not answer.')
  })
  await expect(failing).rejects.toThrow('The host does not answer.')
})
