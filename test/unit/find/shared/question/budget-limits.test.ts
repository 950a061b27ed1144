import { expect, test } from 'vitest'
import { budgetTestOf, fenOfLimit } from '../../../../../src/find/shared/question/budget-limits.ts'

test.each([
  ['10', 10_000_000],
  ['１２.５', 12_500_000],
  ['１２．５', 12_500_000],
  ['１００', 100_000_000],
  ['1,000', 1_000_000_000],
  ['1，000', 1_000_000_000],
  [' 1 000 ', 1_000_000_000],
  ['1,000.5', 1_000_500_000],
  ['.5', 500_000],
  ['5.', 5_000_000],
  ['-1', -1_000_000],
  ['0', 0],
  ['1.2345678', 1_234_568],
  ['1万', 1_000_000],
  ['１万', 1_000_000],
  ['10万元', 10_000_000],
  ['1,000 万元', 1_000_000_000],
  ['1百万', 100_000_000],
  ['1亿', 10_000_000_000],
  ['0.1亿元', 1_000_000_000],
  ['5000元', 500_000],
  ['¥5000元', 500_000],
  ['¥10', 10_000_000],
  ['十万元', 10_000_000],
  ['十万', 10_000_000],
  ['二十', 20_000_000],
  ['一亿二千万', 12_000_000_000],
])('the limit %j is %j fen', (typed, fen) => expect(fenOfLimit(typed)).toBe(fen))

test.each(['', ' ', '许多', '万', '元', '1.2.3', '0x10', '1e3', 'Infinity', 'NaN', '10人', '--1', '，'])(
  '%j limits nothing',
  (typed) => {
    expect(fenOfLimit(typed)).toBeUndefined()
    expect(budgetTestOf({ min: typed, max: typed })).toBeUndefined()
  },
)

test.each([
  ['1', '', 1_000_000, true],
  ['1', '', 999_999, false],
  ['', '1', 1_000_000, true],
  ['', '1', 1_000_001, false],
  ['0.5', '1', 700_000, true],
  ['2', '1', 1_500_000, false],
  ['0', '', undefined, false],
  ['', '1', undefined, false],
  ['多', '1', 0, true],
])('from %j to %j a budget of %j fen: %s', (min, max, fen, inLimits) => {
  expect(budgetTestOf({ min, max })?.(fen)).toBe(inLimits)
})
