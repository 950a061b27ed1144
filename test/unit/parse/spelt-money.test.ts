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

test.each([
  ['〇元', 0n],
  ['壹元', 100n],
  ['弌元', 100n],
  ['贰元', 200n],
  ['貳元', 200n],
  ['弍元', 200n],
  ['两元', 200n],
  ['兩元', 200n],
  ['叁元', 300n],
  ['參元', 300n],
  ['弎元', 300n],
  ['肆元', 400n],
  ['伍元', 500n],
  ['陆元', 600n],
  ['陸元', 600n],
  ['柒元', 700n],
  ['捌元', 800n],
  ['玖元', 900n],
  ['拾元', 1_000n],
  ['一佰元', 10_000n],
  ['一仟元', 100_000n],
  ['一萬元', 1_000_000n],
  ['一億元', 10_000_000_000n],
  ['壹圆', 100n],
  ['壹圓', 100n],
  ['一元二角三分', 123n],
  ['三分', 3n],
  ['零三分', 3n],
  ['零角三分', 3n],
  ['一元三分', 103n],
])('%s is %s fen as it is spelt', (text, fen) => expect(fenOfSpelt(text)).toBe(fen))

test.each(['共一元', '一元整', '一元二三', '十角', '零零三分', '一百五元', '一千二元', '一亿三元', '甲元', '一元一元'])(
  '%s is not spelt as it should be',
  (text) => expect(fenOfSpelt(text)).toBeUndefined(),
)
