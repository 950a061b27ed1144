import { expect, test } from 'vitest'
import type { Pagefind } from '../../../src/search/pagefind.ts'
import { chosenOf, readPlaces, unitOptionsOf, yearOptionsOf } from '../../../src/search/places.ts'

const FOUND: Readonly<Record<string, readonly string[]>> = {
  '2021': ['a', 'b'],
  '2022': ['c'],
  '101001 区 人大': ['a', 'c'],
  '102001 区政府': ['b'],
}

const pagefind: Pagefind = {
  filters: async () => ({ year: { '2021': 2, '2022': 1 }, unit: { '101001 区 人大': 2, '102001 区政府': 1 } }),
  search: async (_, options) => {
    const [value = ''] = Object.values(options?.filters ?? {}).flat()
    const page = { score: 1, data: () => Promise.reject(new Error('Places are read without fetching a page.')) }
    return { results: (FOUND[value] ?? []).map((id) => ({ ...page, id })) }
  },
}

const ids = ['a', 'b', 'c', 'term']

test('units have names', async () => {
  const { unitNames } = await readPlaces(pagefind)
  expect([...unitNames]).toEqual([
    ['101001', '区 人大'],
    ['102001', '区政府'],
  ])
})

test.each([
  [{ year: '', unit: '' }, ['a', 'b', 'c', 'term']],
  [{ year: '2021', unit: '' }, ['a', 'b']],
  [{ year: '', unit: '101001' }, ['a', 'c']],
  [{ year: '2022', unit: '102001' }, []],
])('the choice %j leaves %j', async (choice, left) => {
  expect(chosenOf(ids, await readPlaces(pagefind), choice)).toEqual(left)
})

test('years are offered newest first and counted under the chosen unit', async () => {
  const places = await readPlaces(pagefind)
  expect(yearOptionsOf(ids, places, { year: '2021', unit: '' })).toEqual([
    { value: '2022', count: 1 },
    { value: '2021', count: 2 },
  ])
  expect(yearOptionsOf(ids, places, { year: '', unit: '102001' })).toEqual([{ value: '2021', count: 1 }])
})

test('units are offered by code and counted under the chosen year', async () => {
  const places = await readPlaces(pagefind)
  expect(unitOptionsOf(ids, places, { year: '2022', unit: '102001' })).toEqual([{ value: '101001', count: 1 }])
})
