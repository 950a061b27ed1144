import { expect, test } from 'vitest'
import { amountWord, fenOfTyped } from '../../../../../src/find/shared/question/typed-amount.ts'

test.each([
  ['100000', 10_000_000n],
  ['100000元', 10_000_000n],
  ['100,000.00', 10_000_000n],
  ['１００，０００', 10_000_000n],
  ['10万', 10_000_000n],
  ['10万元', 10_000_000n],
  ['10 万元整', 10_000_000n],
  ['¥100000', 10_000_000n],
  ['十万元', 10_000_000n],
  ['人民币十万元整', 10_000_000n],
  ['41.6万元', 41_600_000n],
  ['二十三万五千元', 23_500_000n],
  ['一亿二千万元', 12_000_000_000n],
  ['两百零五元', 20_500n],
  ['1.2亿', 12_000_000_000n],
  ['0.01', 1n],
  ['10w', 10_000_000n],
  ['1.5W元', 1_500_000n],
  ['十万', 10_000_000n],
  ['拾万元', 10_000_000n],
  ['壹拾贰万叁仟元整', 12_300_000n],
  ['两百万', 200_000_000n],
  ['0.1亿', 1_000_000_000n],
  ['1亿2000万元', 12_000_000_000n],
  ['10万5千', 10_500_000n],
  ['5块钱', 500n],
])('%s means %s fen', (typed, fen) => {
  expect(fenOfTyped(typed)).toBe(fen)
})

test.each(['0.001', '十', '一千', '万元', '1万2万', '10wa', '10万人', 'B95', '1.2.3', '-5', ''])(
  '%s is not read as an amount',
  (typed) => {
    expect(fenOfTyped(typed)).toBeUndefined()
  },
)

test('an amount has one word in the index, whatever its form', () => {
  expect(amountWord(10_000_000)).toBe('rmb10000000')
  expect(amountWord(10_000_000n)).toBe('rmb10000000')
})
