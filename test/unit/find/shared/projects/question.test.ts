import { expect, test } from 'vitest'
import { fenOfWan, questionOf, searchOf } from '../../../../../src/find/shared/projects/question.ts'

test('an address says the whole question', () => {
  expect(questionOf('?q=车辆&year=2025&funding=财政资金&min=10&max=50&sort=budget-desc&page=2')).toEqual({
    query: '车辆',
    values: { year: '2025', funding: '财政资金' },
    min: '10',
    max: '50',
    sort: 'budget-desc',
    page: 2,
  })
})

test.each(['', '?page=0', '?page=-3', '?page=x', '?sort=best', '?other=1', '?q=%20'])(
  '%j asks for everything',
  (search) => {
    expect(questionOf(search)).toEqual({ query: '', values: {}, min: '', max: '', page: 1 })
  },
)

test.each([
  ['', ''],
  ['?page=1', ''],
  ['?sort=name&q=a b', 'q=a+b&sort=name'],
  ['?page=3&grade=pending&unit=101', 'unit=101&grade=pending&page=3'],
])('%j is written as %j', (search, written) => expect(searchOf(questionOf(search))).toBe(written))

test.each([
  ['10', 10_000_000],
  ['１２.５', 12_500_000],
  ['1,000', 1_000_000_000],
  ['10万元', 10_000_000],
  ['0', 0],
  ['', undefined],
  ['许多', undefined],
])('%j 万元 are %j fen', (typed, fen) => expect(fenOfWan(typed)).toBe(fen))
