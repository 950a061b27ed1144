import { describe, expect, test } from 'vitest'
import {
  isPlainUnit,
  isUnit,
  OPERATORS_AFTER,
  OPERATORS_BEFORE,
  parseMissingNumber,
  tidyUnit,
} from '../../../src/parse/target-words.ts'

describe('units', () => {
  test.each([['%'], [''], ['人次'], ['元/亩'], ['km'], ['m²'], ['平方米'], ['台(套)'], ['元/人/天'], ['百分比']])(
    '“%s” can be a unit',
    (text) => {
      expect(isUnit(text)).toBe(true)
    },
  )

  test.each([['辆公车完成续保'], ['完成'], ['以上会议、活动'], ['人(2021年)'], ['%左右'], ['优']])(
    '“%s” is no unit',
    (text) => {
      expect(isUnit(text)).toBe(false)
    },
  )

  test('百分比 is printed for %', () => {
    expect([tidyUnit('百分比'), tidyUnit('人')]).toEqual(['%', '人'])
  })

  test.each([
    ['%', false, { unit: '%' }],
    ['**株', true, { unit: '株' }],
    ['', true, { unit: '' }],
    ['-', false, { unit: '' }],
    ['', false, undefined],
    ['促进', false, undefined],
    ['x光片检查合格', false, undefined],
  ])('“%s” where an operator was printed: %s', (value, operator, missing) => {
    expect(parseMissingNumber(value, operator)).toEqual(missing)
  })
})

test.each([
  ...[
    '%',
    '‰',
    '百分比',
    '元',
    '万元',
    '亿元',
    '人',
    '人次',
    '次',
    '个',
    '项',
    '件',
    '天',
    '日',
    '月',
    '年',
    '小时',
    '台',
  ],
  ...[
    '套',
    '辆',
    '家',
    '户',
    '亩',
    '公里',
    '米',
    '平方米',
    '平方公里',
    '立方米',
    '公顷',
    '千瓦时',
    '吨',
    '公斤',
    '株',
    '份',
  ],
  ...['场', '期', '篇', '条', '处', '座', '㎡', '万㎡', '亿㎡', '㎥', 'm2', 'km2', 'm3', 'm²', 'km³', 'kWh', '万kWh'],
])('%s stands alone and is a unit', (unit) => {
  expect(isPlainUnit(unit)).toBe(true)
  expect(parseMissingNumber(unit, false)).toEqual({ unit: unit === '百分比' ? '%' : unit })
})

test.each(['元钱', '收元', '村', '稳定', '个村', '', '完成%'])('%s alone is no plain unit', (text) => {
  expect(isPlainUnit(text)).toBe(false)
})

test.each(['元/亩', '台/年', 'km', '℃', 'A', '人/天'])('%s is a plain unit by its signs', (text) => {
  expect(isPlainUnit(text)).toBe(true)
})

test.each([
  ['*株', '株'],
  ['********株', '株'],
  ['_株', '株'],
  ['○株', '株'],
  ['〇株', '株'],
  ['□株', '株'],
  ['××株', '株'],
  ['xx株', '株'],
  ['XXXXXXXX株', '株'],
  ['x%', '%'],
  ['×', ''],
  ['…株', '株'],
  ['……株', '株'],
  ['...株', '株'],
  ['....株', '株'],
  ['** 个村', '个村'],
])('%s stands for a number of “%s”', (text, unit) => {
  expect(parseMissingNumber(text, false)).toEqual({ unit })
})

test.each(['x株', '..株', '株*', '*********株的', '**完成', '-1', '1-', '甲-'])('%s stands for none', (text) => {
  expect(parseMissingNumber(text, false)).toBeUndefined()
})

test.each(['-', '—', '–', '/', '\\', '--', '-/'])('%s has neither number nor unit', (text) => {
  expect(parseMissingNumber(text, false)).toEqual({ unit: '' })
})

test.each([
  ...[
    '完成',
    '达标',
    '达到',
    '合格',
    '保障',
    '提高',
    '促进',
    '满足',
    '优',
    '良',
    '覆盖',
    '全部',
    '实现',
    '建成',
    '通过',
    '验收',
  ],
  ...[
    '落实',
    '到位',
    '开展',
    '举办',
    '召开',
    '改善',
    '增加',
    '减少',
    '增长',
    '下降',
    '降低',
    '提升',
    '正常',
    '值班',
    '值守',
  ],
  ...[
    '办结',
    '响应',
    '通电',
    '通水',
    '通气',
    '通车',
    '通路',
    '通网',
    '以上',
    '以下',
    '以内',
    '以前',
    '以后',
    '之前',
    '之后',
  ],
  ...['之内', '天前', '日后', '时内', '月内', '年内', '周内', '左右', '不', '已', '万万', '亿万', '亿亿'],
])('%s says what happens, and is in no unit', (word) => {
  expect(isUnit(word)).toBe(false)
  expect(isUnit(`个${word}`)).toBe(false)
})

test.each([
  ...['不动产', '值', '通', '天', '亿', '以', '之', '百分点', '个百分点', 'µg', 'Ω', 'm^2', 'm2', '㎡', '℉', '°'],
  ...[
    '‱',
    '万t',
    '十万t',
    '百万亿t',
    '千亿t',
    't标准煤',
    't标煤',
    't当量',
    't-C-O',
    '吨²',
    '元/10万人',
    '元/3年',
    '元/12个月',
  ],
  ...[
    '元/3月',
    '元/2周',
    '元/9天',
    '元/1日',
    '元/24小时',
    '元·天',
    '元.天',
    '元・天',
    '元每人',
    '元/人/天/年',
    '元/(人·天)',
  ],
  ...['元/(人/天/次)', '台(套)', '/万', '/10万', '/百亿', '/千', '/100千'],
])('%s can be a unit', (text) => expect(isUnit(text)).toBe(true))

test.each([
  ...[
    '元/',
    '元/人/天/年/次',
    '元/(人)',
    '台(一二三四五六七)',
    '台()',
    '台(3)',
    '六个汉字的单位',
    '甲2',
    '/',
    '/十',
    '/人2',
  ],
  ...['元/20万人', '元/3人', 'abcdefghijklm', '元，', ' 元', '元/123年'],
])('%s cannot', (text) => expect(isUnit(text)).toBe(false))

test.each([
  [
    '>=',
    ['>=', '=>', '≥', '≥=', '≧', '⩾', '大于等于', '大于或等于', '不低于', '不少于', '不小于', '不下于', '至少', '达到'],
  ],
  [
    '<=',
    [
      '<=',
      '=<',
      '≤',
      '≤=',
      '≦',
      '⩽',
      '小于等于',
      '小于或等于',
      '不高于',
      '不超过',
      '不大于',
      '不多于',
      '不超出',
      '至多',
      '最多',
    ],
  ],
  ['>', ['>', '大于', '高于', '超过', '多于', '超出']],
  ['<', ['<', '小于', '低于', '少于', '不足']],
  ['=', ['=', '等于']],
] as const)('%s is printed before a value in many ways', (operator, words) => {
  for (const word of words) {
    expect([word, firstOf(OPERATORS_BEFORE, `${word}5`)]).toEqual([word, [operator, '5']])
    expect([word, firstOf(OPERATORS_BEFORE, `约${word}5`)]).toEqual([word, undefined])
  }
})

test.each([
  ['控制在5以内', ['<=', '5以内']],
  ['控制在5之内', ['<=', '5之内']],
  ['控制在5日内', ['<=', '5日内']],
  ['控制在5', undefined],
  ['控制在5内的', undefined],
])('%s is bounded where it says so behind', (text, read) => {
  expect(firstOf(OPERATORS_BEFORE, text)).toEqual(read)
})

test.each([
  ['>=', ['以上', '及以上', '或以上', '(含)以上', '(含)及以上']],
  ['<=', ['以下', '以内', '之内', '及以下', '或以内', '(含)以下', '(含)及之内']],
] as const)('%s is printed behind a value in many ways', (operator, words) => {
  for (const word of words) {
    expect([word, firstOf(OPERATORS_AFTER, `5${word}`)]).toEqual([word, [operator, '5']])
    expect([word, firstOf(OPERATORS_AFTER, `5${word}的`)]).toEqual([word, undefined])
  }
})

test.each(['天', '日', '月', '年', '周', '时'])('5%s内 is a bound', (unit) => {
  expect(firstOf(OPERATORS_AFTER, `5${unit}内`)).toEqual(['<=', `5${unit}`])
})

test('内 behind another word is none', () => {
  expect(firstOf(OPERATORS_AFTER, '5人内')).toBeUndefined()
  expect(firstOf(OPERATORS_AFTER, '5天内办')).toBeUndefined()
})

function firstOf(ways: typeof OPERATORS_BEFORE, text: string) {
  const found = ways.find(([, words]) => words.test(text))
  return found && [found[0], text.replace(found[1], '')]
}
