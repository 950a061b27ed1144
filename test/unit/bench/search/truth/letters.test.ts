import { describe, expect, test } from 'vitest'
import { printedFenOf } from '../../../../../scripts/bench/search/truth/amounts.ts'
import { foldedOf } from '../../../../../scripts/bench/search/truth/fold.ts'
import { hanNumberOf } from '../../../../../scripts/bench/search/truth/han-numbers.ts'
import { pinyinOf, saysPartOf } from '../../../../../scripts/bench/search/truth/readings.ts'
import { traditionalOf } from '../../../../../scripts/bench/search/truth/traditional.ts'

test.each([
  ['车辆，保险（费）', '车辆保险费'],
  ['ＡＢ１２ ab', 'ab12ab'],
  ['100,000.00 元', '10000000元'],
  ['⼈大', '人大'],
])('%s is held as %s', (text, folded) => expect(foldedOf(text)).toBe(folded))

test.each([
  ['96000.00 元', 9_600_000],
  ['1,317,500.00 元', 131_750_000],
  ['12.5万元', 12_500_000],
  ['71.40 万元', 71_400_000],
  ['999万', 999_000_000],
  ['0.1亿元', 1_000_000_000],
  ['0 万元', 0],
  ['0.001 元', undefined],
  ['29元/册', undefined],
  ['未公布', undefined],
  ['减少 38,400.00 元（50%）', undefined],
])('the printed %s says %s fen', (text, fen) => expect(printedFenOf(text)).toBe(fen))

test.each([
  [100_000, '十万', '壹拾万'],
  [125_000, '十二万五千', '壹拾贰万伍仟'],
  [100_500, '十万零五百', '壹拾万零伍佰'],
  [3_000_000, '三百万', '叁佰万'],
  [10_010_000, '一千零一万', '壹仟零壹万'],
  [200_000_000, '二亿', '贰亿'],
])('%i is written %s, and %s on bills', (value, small, capital) => {
  expect([hanNumberOf(value, false), hanNumberOf(value, true)]).toEqual([small, capital])
})

test('a name is typed in traditional characters as far as the table goes', () => {
  expect(traditionalOf('车购会议费，甲')).toBe('車購會議費，甲')
})

describe('a name in pinyin', () => {
  test.each([
    ['会议费', 'huiyifei', 'hyf'],
    ['绿化（二期）', 'lvhuaerqi', 'lheq'],
    ['A级景区', 'ajijingqu', 'ajjq'],
  ])('%s is %s, or %s', (name, full, initials) => expect(pinyinOf(name)).toEqual({ full, initials }))

  test.each([
    ['zhucungzdjf', '驻村工作队经费', true],
    ['ganbu职工培训', '干部职工培训经费', true],
    ['职工pxjf', '干部职工培训经费', true],
    ['ganbu职工会议', '干部职工培训经费', false],
    ['zcun', '驻村工作队经费', true],
    ['cunzhu', '驻村工作队经费', false],
  ])('%s says a part of %s: %s', (typed, name, says) => expect(saysPartOf(typed, name)).toBe(says))
})
