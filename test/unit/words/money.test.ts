import { describe, expect, test } from 'vitest'
import {
  formatAmount,
  formatHeadline,
  formatPrinted,
  formatSpoken,
  formatYuan,
  isRounded,
} from '../../../src/words/money.ts'

describe('money', () => {
  test.each([
    [41_600_000n, '416,000.00', '41.6万元', '41.6万元'],
    [10_000_000n, '100,000.00', '10万元', '10万元'],
    [1_600_000n, '16,000.00', '1.6万元', '1.6万元'],
    [85_050n, '850.50', '850.5元', '850.5元'],
    [850_555n, '8,505.55', '8,505.55元', '8,505.55元'],
    [1n, '0.01', '0.01元', '0.01元'],
    [0n, '0.00', '0元', '0元'],
    [123_456_789n, '1,234,567.89', '123万元', '1,234,567.89元'],
    [6_712_908_500n, '67,129,085.00', '6,713万元', '67,129,085.00元'],
    [-6_712_908_500n, '-67,129,085.00', '-6,713万元', '-67,129,085.00元'],
    [9_999_949_999n, '99,999,499.99', '1亿元', '99,999,499.99元'],
    [10_000_000_000n, '100,000,000.00', '1亿元', '1亿元'],
    [12_345_600_000n, '123,456,000.00', '1.23亿元', '123,456,000.00元'],
    [2_000_000_000_000n, '20,000,000,000.00', '200亿元', '200亿元'],
    [2_426_763_000_000_000n, '24,267,630,000,000.00', '24.3万亿元', '24,267,630,000,000.00元'],
    [900_719_925_474_099_301n, '9,007,199,254,740,993.01', '9,007万亿元', '9,007,199,254,740,993.01元'],
  ])('%s fen are %s yuan, %s in a headline and %s in a sentence', (fen, yuan, headline, spoken) => {
    expect(formatYuan(fen)).toBe(yuan)
    expect(formatHeadline(fen)).toBe(headline)
    expect(formatSpoken(fen)).toBe(spoken)
  })

  test.each([
    [41_600_000n, false],
    [850_555n, false],
    [6_712_908_500n, true],
    [9_999_949_999n, true],
    [2_426_763_000_000_000n, true],
  ])('the headline of %s fen leaves something out: %s', (fen, rounded) => expect(isRounded(fen)).toBe(rounded))

  test.each([
    [{ raw: '100000.00', fen: 10_000_000n }, '元', '100000.00 元'],
    [{ raw: '250万', fen: 250_000_000n }, '万元', '250万'],
    [{ raw: '0', fen: 0n }, '万元', '0 万元'],
    [{ raw: '10.00（万元）', fen: 10_000_000n }, '元', '10.00（万元）'],
    [{ raw: '100.00（含万泉河项目）', fen: 10_000n }, '元', '100.00（含万泉河项目） 元'],
    [{ raw: '' }, '元', '未填'],
    [undefined, '元', '未公布'],
    [{ raw: '/' }, '元', '/（不适用）'],
    [{ raw: '100 100' }, '元', '100 100（读不出数）'],
    [{ raw: '854万854万' }, '万元', '854万854万（读不出数）'],
  ] as const)('the printed amount %o in %s is shown as %s', (amount, unit, shown) => {
    expect(formatPrinted(amount, unit)).toBe(shown)
  })
})

test.each([
  [{ raw: '10万', fen: 10_000_000n }, '100,000.00'],
  [{ raw: '10万元左右' }, '读不出数'],
  [{ raw: '' }, '未填'],
  [{ raw: '无' }, '不适用'],
  [undefined, '未公布'],
])('the amount %o in yuan is %s', (amount, shown) => expect(formatAmount(amount)).toBe(shown))
