import { expect, test } from 'vitest'
import { narrowedBy } from '../../../../../src/find/shared/question/narrowed.ts'
import { questionOf, searchOf } from '../../../../../src/find/shared/question/question.ts'
import type { Condition } from '../../../../../src/find/shared/question/understood.ts'
import { PROJECT_SORTS } from '../../../../../src/find/shared/sorts.ts'

const YEAR: Condition = { kind: 'value', facet: 'year', id: '2025' }
const BUDGET: Condition = { kind: 'budget', min: 10_000_000, max: 15_500_000 }
const SORT: Condition = { kind: 'sort', sort: 'budget-desc' }

test.each([
  ['', [YEAR], 'year=2025'],
  ['year=2024', [YEAR], 'year=2024'],
  ['unit=101', [YEAR], 'year=2025&unit=101'],
  ['', [BUDGET], 'min=10&max=15.5'],
  ['min=12', [BUDGET], 'min=12&max=15.5'],
  ['', [{ kind: 'budget', max: 1_000_000 }], 'max=1'],
  ['', [SORT], 'sort=budget-desc'],
  ['sort=name', [SORT], 'sort=name'],
] as const)('%s together with %j is %s', (search, conditions, together) => {
  const parts = conditions.map((condition) => ({ start: 0, end: 1, label: '', condition }))
  const choice = narrowedBy(questionOf(search, PROJECT_SORTS), parts, PROJECT_SORTS)
  expect(searchOf({ ...choice, query: '', page: 1 })).toBe(together)
})
