import { describe, expect, test } from 'vitest'
import { numbersIn, statedNumbersOf } from '../../../../../src/findings/rules/measurability/stated-numbers.ts'

describe('numbers that a text states', () => {
  test.each([
    ['四辆公车2021年续保', ['四辆 4']],
    ['每年至少召开一次代表大会和6次以上常委会', ['至少召开一次 1', '6次 6']],
    ['培训１２０人次', ['120人次 120']],
    ['救助困难群众1.2万人', ['1.2万人 12000']],
    ['栽植苗木12,000株', ['12,000株 12000']],
    ['慰问二十三户', ['二十三户 23']],
    ['购置设备十台', ['十台 10']],
    ['两名工作人员', ['两名 2']],
    ['召开2次会议', ['2次 2']],
    ['开展6次会议', ['6次 6']],
    ['十五届三次会议', []],
    ['第十五届人民代表大会第四次会议', []],
    ['二十届三次全会精神', []],
    ['“一府两院”专项报告', []],
    ['一次性补助', []],
    ['每季召开6次会议', []],
    ['每季度召开6次会议', []],
    ['每月召开6次会议', []],
    ['每个月召开6次会议', []],
    ['每周召开6次会议', []],
    ['召开一次会议', []],
    ['二次供水改造', []],
    ['十四五期间', []],
    ['四套班子', []],
    ['2021年10月底前', []],
    ['3000元/人', []],
    ['财预〔2020〕10号', []],
    ['完成率达到95%', []],
    ['每季度2次', []],
    ['每人3份', []],
    ['第3次会议', []],
    ['七台河市、三台县、五家渠市', []],
    ['四处走访群众', []],
    ['一人一档', []],
    ['全国人大、省人大', []],
    ['', []],
  ] satisfies [string, string[]][])('%s', (text, numbers) => {
    expect(statedNumbersOf(text).map(({ raw, number }) => `${raw} ${number}`)).toEqual(numbers)
  })

  test.each([
    ['会议次数 ≥6次', [6]],
    ['四辆公车', [4]],
    ['1.2万人', [12_000]],
    ['无', []],
  ] satisfies [string, number[]][])('all numbers in “%s”', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers)
  })
})

test.each(
  [
    ...[
      '4处',
      '2次',
      '2次供水',
      '3次全会',
      '3次全体',
      '3次产业',
      '4套班子',
      '3名单',
      '3名称',
      '3名额',
      '3场所',
      '3处置',
      '3处理',
    ],
    ...[
      '3处级',
      '3家庭',
      '3家具',
      '3家长',
      '3家庄',
      '3家村',
      '3家镇',
      '3家乡',
      '5家渠',
      '3家湾',
      '3台山',
      '3台县',
      '7台河',
    ],
    ...[
      '3台镇',
      '3台乡',
      '3台村',
      '3件套',
      '3人大',
      '3人均',
      '3人民',
      '3人员',
      '3人才',
      '3份额',
      '3米厂',
      '3米面',
      '3米粮',
    ],
    ...['3户籍', '3户口', '3户型', '3座谈', '3所有', '3所在', '3所需', '3所得'],
  ].filter((text) => text !== '4处' && text !== '2次'),
)('%s is a name and no number', (text) => {
  expect(statedNumbersOf(text)).toEqual([])
})

test.each(['四处', '二次', '2次'])('%s alone is a word, with 以上 a number', (text) => {
  expect(statedNumbersOf(text)).toEqual([])
  expect(statedNumbersOf(`${text}以上`)).toHaveLength(1)
})

test.each(['2次会议', '2次活动', '2次培训', '二次会议'])('%s is a number', (text) => {
  expect(statedNumbersOf(text)).toHaveLength(1)
})

test.each([
  ...['人次', '人', '名', '次', '场', '辆', '台', '套', '件', '份', '篇', '户', '家', '所', '亩', '公里', '千米'],
  ...['平方米', '米', '吨', '株', '处', '座', '册'],
])('3%s are stated', (thing) => {
  expect(statedNumbersOf(`共3${thing}。`)).toEqual([{ raw: `3${thing}`, number: 3 }])
})

test.each([
  ['至少1次', '至少1次'],
  ['不少于1次', '不少于1次'],
  ['不低于1次', '不低于1次'],
  ['不超过1次', '不超过1次'],
  ['不多于1次', '不多于1次'],
  ['至少全年召开会议1次', '至少全年召开会议1次'],
])('%s is a bound', (text, raw) => {
  expect(statedNumbersOf(text)).toEqual([{ raw, number: 1 }])
})

test.each(['至少全年召开大会议1次', '至少，1次', '至少。1次', '至少；1次', '至少、1次', '至少,1次', '至少;1次', '1次'])(
  '%s is none',
  (text) => expect(statedNumbersOf(text)).toEqual([]),
)

test.each([
  ...[
    '每季',
    '每季度',
    '每月',
    '每个月',
    '每周',
    '每旬',
    '每日',
    '每天',
    '每人',
    '每户',
    '每村',
    '每次',
    '每场',
    '每台',
  ],
  ...['每辆', '每名'],
])('what is %s is no number of the year', (every) => {
  expect(statedNumbersOf(`${every}走访3户`)).toEqual([])
  expect(statedNumbersOf(`${every}，走访3户`)).toHaveLength(1)
  expect(statedNumbersOf(`${every}走访群众送温暖活动3户`)).toHaveLength(1)
})

test.each([
  ['3余户', 3],
  ['3多户', 3],
  ['3万户', 30_000],
  ['十一户', 11],
  ['二十户', 20],
  ['两户', 2],
  ['九户', 9],
  ['1,234户', 1234],
  ['1.5万户', 15_000],
])('%s are %d', (text, number) => {
  expect(statedNumbersOf(text).map((stated) => stated.number)).toEqual([number])
})

test.each([
  '第3户',
  '届3次会议',
  '.3户',
  ',3户',
  '之三户',
  '百三户',
  '千三户',
  '几十户',
  '数十户',
  '〕3户',
  '年3户',
  '月3户',
])('of %s no number is certain', (text) => expect(statedNumbersOf(text)).toEqual([]))

test.each([
  ['3万', [30_000]],
  ['十二', [12]],
  ['１，２３４', [1234]],
  ['两三', [2, 3]],
])('the numbers in %s are %j', (text, numbers) => expect(numbersIn(text)).toEqual(numbers))
