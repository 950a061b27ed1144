import { expect, test } from 'vitest'
import { type Narrowing, narrowedBy } from '../../../../../src/find/shared/question/narrowed.ts'
import { questionOf } from '../../../../../src/find/shared/question/question.ts'
import type { Condition } from '../../../../../src/find/shared/question/understood.ts'
import { PROJECT_SORTS, type ProjectSort } from '../../../../../src/find/shared/sorts.ts'

const YEAR: Condition = { kind: 'value', facet: 'year', ids: ['2025'] }
const BUDGET: Condition = { kind: 'budget', min: 10_000_000, max: 15_500_000 }
const SORT: Condition = { kind: 'sort', sort: 'budget-desc' }

const OTHER_YEAR: Condition = { kind: 'value', facet: 'year', ids: ['2023'] }

function saidOf({ values, min, max, sort }: Narrowing<ProjectSort>): string {
  const chosen = Object.entries(values).map(([facet, ids]) => `${facet}=${ids.join('|')}`)
  const limits = [...(min === '' ? [] : [`min=${min}`]), ...(max === '' ? [] : [`max=${max}`])]
  return [...chosen, ...limits, ...(sort ? [`sort=${sort}`] : [])].join('&')
}

test.each([
  ['', [YEAR, OTHER_YEAR, YEAR], 'year=2025|2023'],
  ['year=2024', [YEAR, OTHER_YEAR], 'year=2024'],
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
  expect(saidOf(choice)).toBe(together)
})
