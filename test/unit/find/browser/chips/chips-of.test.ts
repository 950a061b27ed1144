import { expect, test } from 'vitest'
import {
  bareQuestion,
  chipsOf,
  partsInForce,
  textChips,
  unreadLimits,
  withoutStretch,
} from '../../../../../src/find/browser/chips/chips-of.ts'
import { narrowedBy } from '../../../../../src/find/shared/question/narrowed.ts'
import { questionOf, searchOf } from '../../../../../src/find/shared/question/question.ts'
import type { UnderstoodPart } from '../../../../../src/find/shared/question/understood.ts'
import { SEARCH_SORTS } from '../../../../../src/find/shared/sorts.ts'

const asked = (search: string) => questionOf(search, SEARCH_SORTS)
const year: UnderstoodPart = {
  ...{ start: 0, end: 5, label: '2025年' },
  condition: { kind: 'value', facet: 'year', ids: ['2025'] },
}
const budget: UnderstoodPart = {
  ...{ start: 8, end: 13, label: '预算：50万以上' },
  condition: { kind: 'budget', min: 50_000_000 },
}
const QUERY = '2025年车辆 50万以上'
const inForce = {
  question: asked(`q=${QUERY}&grade=excellent&unit=101&max=1,000.5`),
  ...{ query: QUERY, parts: [year, budget], labels: { grade: '优', unit: '区人大' } },
}

test('everything in force is a chip that takes itself off', () => {
  const chips = chipsOf(inForce).map(({ label, typed, without }) => [
    ...[label, typed],
    decodeURIComponent(searchOf(without)).replaceAll('+', ' '),
  ])
  expect(chips).toEqual([
    ['2025年', '2025年', 'q=车辆 50万以上&unit=101&grade=excellent&max=1,000.5'],
    ['预算：50万以上', '50万以上', 'q=2025年车辆&unit=101&grade=excellent&max=1,000.5'],
    ['单位：区人大', undefined, 'q=2025年车辆 50万以上&grade=excellent&max=1,000.5'],
    ['部门自评：优', undefined, 'q=2025年车辆 50万以上&unit=101&max=1,000.5'],
    ['预算不高于 1,000.5万元', undefined, 'q=2025年车辆 50万以上&unit=101&grade=excellent'],
  ])
})

test('all of it is taken off at once, and the words stay', () =>
  expect(decodeURIComponent(searchOf(bareQuestion(inForce)))).toBe('q=车辆'))

test('a chosen year is called as it is, and a value that nothing has by its name in addresses', () => {
  const question = asked('year=2024&grade=none')
  const chips = chipsOf({ question, query: '', parts: [], labels: { year: '2024年' } })
  expect(chips.map(({ label }) => label)).toEqual(['2024年', '部门自评：none'])
})

test('words that are looked for can be taken off', () => {
  const left = [{ text: '车辆', quoted: false, core: [] }]
  const [chip] = textChips(asked(`q=${QUERY}`), QUERY, left)
  expect(chip?.label).toBe('“车辆”')
  expect(chip?.without.query).toBe('2025年 50万以上')
})

test.each([
  ['车辆 2025年 保险', 3, 8, '车辆 保险'],
  ['2025年车辆', 0, 5, '车辆'],
  ['车辆 2025年', 3, 8, '车辆'],
  ['2025年', 0, 5, ''],
])('%s without the code units from %i to %i is %j', (query, start, end, left) =>
  expect(withoutStretch(query, start, end)).toBe(left),
)

test('only parts that narrow beyond what was chosen are in force', () => {
  const sort: UnderstoodPart = { start: 0, end: 2, label: '最多', condition: { kind: 'sort', sort: 'budget-desc' } }
  const parts = [year, budget, sort]
  const chosen = asked('year=2024')
  const labelsIn = (search: string) =>
    partsInForce(parts, chosen, narrowedBy(asked(search), [], SEARCH_SORTS)).map(({ label }) => label)
  expect(labelsIn('year=2024')).toEqual([])
  expect(labelsIn('year=2024&min=50')).toEqual(['预算：50万以上'])
  expect(labelsIn('year=2024&sort=budget-desc')).toEqual(['最多'])
  const understood = narrowedBy(asked(''), [year], SEARCH_SORTS)
  expect(partsInForce(parts, asked(''), understood).map(({ label }) => label)).toEqual(['2025年'])
})

test.each([
  ['min=15&max=２０万', []],
  ['min=很多&max=若干', ['很多', '若干']],
])('of %s these are no amounts: %j', (search, typed) => expect(unreadLimits(asked(search))).toEqual(typed))
