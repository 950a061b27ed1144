import { expect, test } from 'vitest'
import {
  codeSuggestion,
  projectSuggestion,
  searchSuggestion,
  unitSuggestion,
} from '../../../../../src/find/browser/suggest/suggestion.ts'

const GUIDE = {
  placeFiles: 1,
  units: [
    { id: '101', name: '人大办公室', formerNames: [], year: 2023 },
    { id: '205', name: '教育局', formerNames: [], year: 2022 },
  ],
}
const places = async () => ({ 会议费: [[1, 2022, 'b1']] as const })
const NAME = { name: '会议费', years: 3, newest: 2023, units: [0, 1], rank: 0 }

test('a unit leads to its newest year', () => {
  expect(unitSuggestion(1, GUIDE)).toEqual({ name: '教育局', note: '2022年', path: '/2022/205/' })
})

test('a code leads to its project', () => {
  expect(codeSuggestion(['a1', '会议费', 2023, 0], GUIDE)).toEqual({
    ...{ name: '会议费', note: 'A1，人大办公室，2023年', path: '/2023/101/a1/' },
  })
  expect(codeSuggestion(['a1', '会议费', 2023, 0, 'other'], GUIDE).path).toBe('/2023/101/other/')
})

test('a name of several units leads to the list of all of them', () => {
  expect(projectSuggestion(NAME, [0, 1], GUIDE, places)).toEqual({
    ...{ name: '会议费', note: '2 个单位，共 3 年', path: '/projects/?q=%E4%BC%9A%E8%AE%AE%E8%B4%B9' },
  })
})

test('of one of its units it leads to the newest project there, and says no years that are not of that unit', async () => {
  const { nearer, ...said } = projectSuggestion(NAME, [1], GUIDE, places)
  expect(said).toEqual({ name: '会议费', note: '教育局', path: '/projects/?q=%E4%BC%9A%E8%AE%AE%E8%B4%B9&unit=205' })
  expect(await nearer?.()).toBe('/2022/205/b1/')
})

test('the only unit of a name is told with its years', async () => {
  const { note, nearer } = projectSuggestion({ ...NAME, units: [0] }, [0], GUIDE, places)
  expect(note).toBe('人大办公室，2023年，共 3 年')
  expect(await nearer?.()).toBeUndefined()
})

test.each([
  [' 校车 ', '搜索“校车”的全部结果', '/search/?q=%E6%A0%A1%E8%BD%A6'],
  ['a&b', '搜索“a&b”的全部结果', '/search/?q=a%26b'],
])('all that is found for %j is the last suggestion', (typed, name, path) =>
  expect(searchSuggestion(typed)).toEqual({ name, note: '', path }),
)

test('of a long text its beginning is shown', () => {
  expect(searchSuggestion('车'.repeat(50)).name).toBe(`搜索“${'车'.repeat(40)}…”的全部结果`)
})
