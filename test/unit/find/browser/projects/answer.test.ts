import { expect, test } from 'vitest'
import { answerOf, optionsOf } from '../../../../../src/find/browser/projects/answer.ts'
import { narrowedBy } from '../../../../../src/find/shared/question/narrowed.ts'
import { questionOf } from '../../../../../src/find/shared/question/question.ts'
import type { UnderstoodPart } from '../../../../../src/find/shared/question/understood.ts'
import { PROJECT_SORTS } from '../../../../../src/find/shared/sorts.ts'
import { TABLE } from './examples.ts'

const asked = (search: string, parts: readonly UnderstoodPart[] = []) =>
  narrowedBy(questionOf(search, PROJECT_SORTS), parts, PROJECT_SORTS)
const ask = (search: string) => answerOf(TABLE, asked(search), undefined)

test.each([
  ['', [0, 1, 2, 3, 4]],
  ['?year=2022', [2, 3]],
  ['?year=1999', []],
  ['?unit=205', [1, 4]],
  ['?funding=其他资金', [1, 4]],
  ['?grade=excellent', [0]],
  ['?grade=pending&year=2023', [1]],
  ['?category=benefit-social', [0, 2]],
  ['?finding=no-cost', [1]],
  ['?min=0.1', [0, 2]],
  ['?max=0.08', [1, 4]],
  ['?min=0.08&max=0.2', [2, 4]],
  ['?min=0', [0, 1, 2, 4]],
  ['?min=０.１', [0, 2]],
  ['?max=800元', [1, 4]],
  ['?sort=budget-desc', [0, 2, 4, 1, 3]],
  ['?sort=budget-asc', [1, 4, 2, 0, 3]],
  ['?sort=year-desc', [0, 1, 2, 3, 4]],
  ['?sort=year-asc', [4, 2, 3, 0, 1]],
  ['?sort=name', [0, 2, 4, 1, 3]],
  ['?sort=unit', [1, 4, 2, 3, 0]],
])('%s finds the projects at %j', (search, places) => expect(ask(search).rows).toEqual(places))

test('of those that match, those that pass are found', () =>
  expect(answerOf(TABLE, asked('?year=2022'), new Uint8Array([1, 0, 1, 0, 1])).rows).toEqual([2]))

test('of a facet that is understood as several values one is enough', () => {
  const condition = { kind: 'value', facet: 'unit', ids: ['205', '101'] } as const
  const rows = answerOf(TABLE, asked('?year=2022', [{ start: 0, end: 1, label: '', condition }]), undefined).rows
  expect(rows).toEqual([2, 3])
})

test('every value is counted as if it were chosen while the rest stays', () => {
  const { counts } = ask('?year=2023&funding=其他资金')
  expect(counts.year).toEqual([1, 0, 1])
  expect(counts.funding).toEqual([2, 1])
  expect(counts.unit).toEqual([1, 0])
  expect(counts.grade).toEqual([0, 1])
})

test('a budget without a number is counted under no range', () => {
  expect(ask('?min=0').counts.year).toEqual([2, 1, 1])
})

test('the values of a facet are offered with their counts, those that leave nothing too', () => {
  expect(optionsOf(TABLE, ask('?year=2022'), 'grade')).toEqual([
    { id: 'excellent', label: '优', count: 0 },
    { id: 'pending', label: '待评', count: 2 },
  ])
})
