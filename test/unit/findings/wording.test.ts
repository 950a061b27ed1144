import { describe, expect, test } from 'vitest'
import {
  essenceOf,
  isCost,
  isPerMany,
  isQuotient,
  isRatio,
  namedIndicator,
  quantitiesOf,
  saysNothing,
  saysTheSame,
} from '../../../src/findings/wording.ts'
import type { Category } from '../../../src/model/category.ts'
import { indicatorWith } from '../examples.ts'
import { rowWith } from './examples.ts'

describe('wording', () => {
  test.each([
    ['会议 圆满、完成。', '会议圆满完成'],
    ['完成率（％）', '完成率'],
    ['', ''],
  ])('the essence of “%s” is “%s”', (text, essence) => expect(essenceOf(text)).toBe(essence))

  test.each([
    ['成本节约', '成本节约', true],
    ['成本节约', '成本 节约。', true],
    ['成本节约', '节约成本', false],
  ])('“%s” and “%s” say the same: %s', (one, other, same) => expect(saysTheSame(one, other)).toBe(same))

  test.each([
    [undefined, true],
    ['', true],
    [' ', true],
    ['/', true],
    ['——', true],
    ['－', true],
    [' ／ ', true],
    ['─', true],
    ['不适用', false],
    ['无', true],
    ['无。', true],
    ['无偏差', false],
    ['0', false],
  ])('%s says nothing: %s', (text, nothing) => expect(saysNothing(text)).toBe(nothing))

  test.each([
    ['参会率', '', true],
    ['培训人数', '到课比例', true],
    ['成本节约', '', true],
    ['人均成本', '', false],
    ['活动次数', '活动次数', false],
  ])('%s described as %s is a ratio: %s', (name, description, ratio) =>
    expect(isRatio(indicatorWith({ name, description }))).toBe(ratio),
  )

  test.each([
    ['会议费', { group: 'output', kind: 'cost' }, true],
    ['会议费', { group: 'cost', kind: 'economic' }, true],
    ['污染物排放', { group: 'cost', kind: 'ecological' }, false],
    ['人均成本', undefined, true],
    ['人均成本', { group: 'output', kind: 'quantity' }, true],
    ['节约成本', { group: 'benefit', kind: 'economic' }, false],
    ['会议费', undefined, false],
  ] satisfies [string, Category | undefined, boolean][])('%s of %o is a cost: %s', (name, category, cost) =>
    expect(isCost(indicatorWith({ name, ...(category && { category }) }))).toBe(cost),
  )

  test('only targets with a number are quantities', () => {
    const rows = [rowWith('甲', '≥90%'), rowWith('乙', '促进'), rowWith('丙', '')]
    expect(quantitiesOf(rows).map(({ indicator, target }) => [indicator.name, target.number])).toEqual([['甲', 90]])
  })

  test('a message names an indicator by its number and name', () => {
    expect(namedIndicator(indicatorWith({ number: 3, name: ' 完成率' }))).toBe('第3项“完成率”')
  })
})

test.each([
  ...[
    '率',
    '比例',
    '占比',
    '比重',
    '百分',
    '%',
    '％',
    '程度',
    '幅度',
    '增长',
    '增幅',
    '增加',
    '增收',
    '提高',
    '提升',
    '上升',
  ],
  ...['下降', '降低', '减少', '压减', '压缩', '节约', '节省', '结余', '同比', '较上年', '比上年', '满意', '偏差'],
])('%s is a ratio, a growth or a degree', (name) => {
  expect(isRatio(indicatorWith({ name }))).toBe(true)
  expect(isRatio(indicatorWith({ name: '甲', description: name }))).toBe(true)
})

test.each([
  ['甲/乙', true],
  ['甲／乙', true],
  ['甲÷乙', true],
  ['甲∕乙', true],
  ['乙分之甲', true],
  ['甲乙之比', true],
  ['甲乙比值', true],
  ['甲除以乙', true],
  ['甲占比', true],
  ['甲对比', true],
  ['甲（人/次）', false],
  ['甲（人/次）（年）', false],
  ['甲比', false],
  ['甲', false],
])('%s is a quotient: %s', (text, quotient) => {
  expect(isQuotient(indicatorWith({ name: text }))).toBe(quotient)
  expect(isQuotient(indicatorWith({ name: '甲', description: text }))).toBe(quotient)
})

test.each([
  ...[
    '每千人',
    '每 千人',
    '每一千人',
    '每10万人',
    '每1,000 人',
    '每十万人',
    '/10万',
    '∕千人',
    '／ 万',
    '/1000人',
    '/ 1,000',
  ],
  ...[
    '人口10万人对',
    '人万对',
    '人口千人对',
    '人10万对',
    '千分比',
    '万分之三',
    '千分率',
    '‰',
    '‱',
    '10人当',
    '1,000名当',
    '10万户当',
  ],
  ...['3例当', '5件当', '1公里当', '9辆当', '5千人当'],
])('%s is per many', (text) => {
  expect(isPerMany(indicatorWith({ name: text }))).toBe(true)
  expect(isPerMany(indicatorWith({ name: '甲', description: text }))).toBe(true)
  expect(isPerMany(indicatorWith({ name: '甲', remark: text }))).toBe(true)
  expect(
    isPerMany(rowWith('甲', '', { target: { raw: '', kind: 'quantity', operator: '=', number: 1, unit: text } })),
  ).toBe(true)
})

test.each([
  '每三年',
  '每三个月',
  '每三月',
  '每三周',
  '每三天',
  '每三日',
  '每人',
  '/10',
  '/人',
  '人对',
  '百分比',
  '当',
  '10当',
  '甲',
])('%s is not', (name) => expect(isPerMany(indicatorWith({ name }))).toBe(false))

test.each([
  ['Ａ１', 'A1'],
  ['㎡', 'm2'],
])('the essence of %s is %s', (text, essence) => expect(essenceOf(text)).toBe(essence))

test.each([
  [' 无 ', true],
  ['无.', true],
  ['并无', false],
  ['- –—/\\', true],
  ['-1', false],
  ['1-', false],
])('“%s” says nothing: %s', (text, nothing) => expect(saysNothing(text)).toBe(nothing))
