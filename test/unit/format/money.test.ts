import { describe, expect, test } from 'vitest'
import { amountStateOf, formatPrinted, formatSpoken, formatYuan } from '../../../src/format/money.ts'

describe('money', () => {
  test.each([
    [41_600_000, '416,000.00', '41.6万元'],
    [10_000_000, '100,000.00', '10万元'],
    [1_600_000, '16,000.00', '1.6万元'],
    [85_050, '850.50', '850.5元'],
    [1, '0.01', '0.01元'],
    [0, '0.00', '0元'],
    [123_456_789, '1,234,567.89', '123.456789万元'],
  ])('%d fen is %s yuan, said %s', (fen, yuan, spoken) => {
    expect(formatYuan(fen)).toBe(yuan)
    expect(formatSpoken(fen)).toBe(spoken)
  })

  test.each([
    [{ raw: '100000.00', fen: 10_000_000 }, '元', '100000.00 元'],
    [{ raw: '250万', fen: 250_000_000 }, '万元', '250万'],
    [{ raw: '0', fen: 0 }, '万元', '0 万元'],
    [{ raw: '' }, '元', '未填'],
    [{ raw: '/' }, '元', '/'],
    [{ raw: '100 100' }, '元', '100 100'],
    [{ raw: '854万854万' }, '万元', '854万854万'],
  ] as const)('the printed amount %o in %s is shown as %s', (amount, unit, shown) => {
    expect(formatPrinted(amount, unit)).toBe(shown)
  })
})

test.each([
  [{ raw: '100.00', fen: 10_000 }, undefined],
  [{ raw: '0', fen: 0 }, undefined],
  [{ raw: ' ' }, '未填'],
  [{ raw: '/' }, '不适用'],
  [{ raw: '无' }, '不适用'],
  [{ raw: '854万854万' }, '读不出数'],
])('the state of the amount %o is %s', (amount, state) => expect(amountStateOf(amount)).toBe(state))
