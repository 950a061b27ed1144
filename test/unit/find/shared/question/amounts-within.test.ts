import { expect, test } from 'vitest'
import { amountsWithin } from '../../../../../src/find/shared/question/amounts-within.ts'

test.each<[string, [text: string, fen: number][]]>([
  ['每人不超过3.5万元。', [['3.5万元', 3_500_000]]],
  [
    '安排107,000.00元，其中车辆10.7 万元',
    [
      ['107,000.00元', 10_700_000],
      ['10.7 万元', 10_700_000],
    ],
  ],
  ['共１２万元', [['１２万元', 12_000_000]]],
  ['补助1亿2000万元', [['1亿2000万元', 12_000_000_000]]],
  ['合计壹拾贰万叁仟元整', [['壹拾贰万叁仟元', 12_300_000]]],
  [
    '先付十万元，再付5000元',
    [
      ['十万元', 10_000_000],
      ['5000元', 500_000],
    ],
  ],
  ['服务2万人，3千米，完成率100%', []],
  ['单元、多元、元旦', []],
  ['㎡造价300元', [['300元', 30_000]]],
])('%s has %j', (text, amounts) => {
  expect(amountsWithin(text).map(({ fen, start, end }) => [text.slice(start, end), Number(fen)])).toEqual(amounts)
})
