import fc from 'fast-check'
import { expect, test } from 'vitest'
import { speltOf } from '../../../src/model/spelt-number.ts'
import { fenOfSpelt } from '../../../src/parse/spelt-money.ts'

test.each([
  ['壹拾万元', 10_000_000n],
  ['壹万零贰佰元', 1_020_000n],
  ['壹万贰佰元', 1_020_000n],
  ['貳仟零伍圓', 200_500n],
  ['两亿元', 20_000_000_000n],
  ['十五元', 1_500n],
  ['五角', 50n],
  ['叁元零伍分', 305n],
])('%s is %s fen', (text, fen) => expect(fenOfSpelt(text)).toBe(fen))

test.each(['', '元', '壹拾万', '壹贰叁元', '万元', '一万五元', '一百五万元', '十十元', '壹拾万元伍', '整元'])(
  '“%s” is no amount that is spelt as it should be',
  (text) => expect(fenOfSpelt(text)).toBeUndefined(),
)

test('any one digit with its scale is read back as it is spelt', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 15 }), (digit, zeros) => {
      const yuan = BigInt(digit) * 10n ** BigInt(zeros)
      expect(fenOfSpelt(`${speltOf(yuan)}元`)).toBe(yuan * 100n)
    }),
  )
})
