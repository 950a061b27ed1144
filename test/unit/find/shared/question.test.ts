import { describe, expect, test } from 'vitest'
import { choiceOf, narrows, questionOf, searchOf } from '../../../../src/find/shared/question.ts'

const NOTHING = { query: '', values: {}, min: '', max: '', sort: '' }

describe('the address of a question', () => {
  test.each([
    ['', NOTHING],
    ['q=%E8%BD%A6%E8%BE%86', { ...NOTHING, query: '车辆' }],
    [
      'q=a&year=2024&finding=rate-low&min=1.5&max=20&sort=budget-desc',
      { query: 'a', values: { year: '2024', finding: 'rate-low' }, min: '1.5', max: '20', sort: 'budget-desc' },
    ],
  ])('?%s says %j, and is said by it', (search, question) => {
    expect(questionOf(`?${search}`)).toEqual(question)
    expect(searchOf(question)).toBe(search)
  })

  test('what it does not know is left out', () => {
    expect(questionOf('?utm_source=x&q=a')).toEqual({ ...NOTHING, query: 'a' })
  })
})

test.each([
  [NOTHING, { values: {} }, false],
  [{ ...NOTHING, values: { year: '2024' } }, { values: { year: '2024' } }, true],
  [{ ...NOTHING, min: '1.5', max: '２０' }, { values: {}, least: 1_500_000, most: 20_000_000 }, true],
  [{ ...NOTHING, min: '多' }, { values: {} }, false],
  [{ ...NOTHING, sort: 'year-asc' }, { values: {}, sort: 'year-asc' }, true],
  [{ ...NOTHING, sort: 'size' }, { values: {} }, false],
] as const)('the question %j leaves the choice %j', (question, choice, narrow) => {
  expect(choiceOf(question)).toEqual(choice)
  expect(narrows(choiceOf(question))).toBe(narrow)
})
