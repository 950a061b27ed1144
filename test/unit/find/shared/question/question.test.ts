import { describe, expect, test } from 'vitest'
import { FIELDS, narrows, questionOf, searchOf } from '../../../../../src/find/shared/question/question.ts'
import { PROJECT_SORTS, SEARCH_SORTS } from '../../../../../src/find/shared/sorts.ts'

const NOTHING = { query: '', values: {}, min: '', max: '', page: 1 }

describe('the address of a question', () => {
  test.each([
    ['', NOTHING],
    ['q=%E8%BD%A6%E8%BE%86', { ...NOTHING, query: '车辆' }],
    [
      'q=a&year=2024&finding=rate-low&min=1.5&max=20&sort=budget-desc&page=2',
      {
        query: 'a',
        values: { year: '2024', finding: 'rate-low' },
        min: '1.5',
        max: '20',
        sort: 'budget-desc',
        page: 2,
      },
    ],
  ])('?%s says %j, and is said by it', (search, question) => {
    for (const sorts of [SEARCH_SORTS, PROJECT_SORTS]) expect(questionOf(`?${search}`, sorts)).toEqual(question)
    expect(searchOf(questionOf(`?${search}`, SEARCH_SORTS))).toBe(search)
  })

  test.each(['', '?page=0', '?page=-3', '?page=x', '?sort=best', '?other=1', '?q=%20', '?year=', '?utm_source=x'])(
    '%j asks for everything',
    (search) => {
      for (const sorts of [SEARCH_SORTS, PROJECT_SORTS]) expect(questionOf(search, sorts)).toEqual(NOTHING)
    },
  )

  test.each([
    ['?page=1', ''],
    ['?sort=name&q=a b', 'q=a+b&sort=name'],
    ['?page=3&grade=pending&unit=101', 'unit=101&grade=pending&page=3'],
    ['?q= a &year= 2024 ', 'q=a&year=2024'],
  ])('%j is written as %j', (search, written) => expect(searchOf(questionOf(search, PROJECT_SORTS))).toBe(written))
})

test.each([
  ['relevance', undefined, undefined],
  ['budget-desc', 'budget-desc', 'budget-desc'],
  ['budget-asc', 'budget-asc', 'budget-asc'],
  ['year-desc', 'year-desc', undefined],
  ['year-asc', 'year-asc', 'year-asc'],
  ['name', undefined, 'name'],
  ['unit', undefined, 'unit'],
  ['size', undefined, undefined],
] as const)(
  'the order %s is %s in search and %s among projects; undefined is the page’s own',
  (sort, search, projects) => {
    expect(questionOf(`?sort=${sort}`, SEARCH_SORTS).sort).toBe(search)
    expect(questionOf(`?sort=${sort}`, PROJECT_SORTS).sort).toBe(projects)
  },
)

test('a form has a field for everything that a question says but the page', () => {
  expect(FIELDS).toEqual([
    'q',
    'year',
    'unit',
    'funding',
    'grade',
    'attained',
    'category',
    'finding',
    'min',
    'max',
    'sort',
  ])
})

test.each([
  [NOTHING, false],
  [{ ...NOTHING, query: '车辆' }, false],
  [{ ...NOTHING, values: { year: '2024' } }, true],
  [{ ...NOTHING, min: '1.5', max: '２０' }, true],
  [{ ...NOTHING, max: '1万' }, true],
  [{ ...NOTHING, min: '多' }, false],
  [{ ...NOTHING, sort: 'year-asc' }, true],
] as const)('the question %j narrows: %s', (question, narrow) => {
  expect(narrows(question)).toBe(narrow)
})
