import { describe, expect, test } from 'vitest'
import {
  COUNT_PERCENT,
  RATE_COUNTED,
  RATE_WITHOUT_PERCENT,
} from '../../../../../src/findings/rules/units/count-units.ts'
import { foundIn, isFound, rowWith } from '../../examples.ts'

describe('a count with a percentage', () => {
  test.each([
    ['开展社会服务活动次数', '≥90%', true],
    ['支付办公经费人数', '≥90%', true],
    ['完成续保车辆的数量', '≥75%', true],
    ['培训人次', '100%', true],
    ['购置车辆数', '≥90%', true],
    ['培训次数（含线上）', '≥90%', true],
    ['开展社会服务活动次数', '≥90次', false],
    ['参会率', '≥90%', false],
    ['人数占比', '≥90%', false],
    ['次数完成率', '≥90%', false],
    ['受益人数增长', '≥5%', false],
    ['覆盖率', '100%', false],
    ['群众满意度', '≥90%', false],
    ['参会人数', '%', false],
    ['价格指数', '≤3%', false],
    ['实现率', '≥90%', false],
    ['未违反协定的件数／发起的件数', '≥100%', false],
    ['未违反协定的件数/发起的件数', '≥100%', false],
    ['通过人数÷参考人数', '≥90%', false],
    ['合格件数与送检件数之比', '≥90%', false],
    ['抽查件数占比', '≥90%', false],
    ['培训人数（人/次）', '≥90%', true],
  ])('%s %s: %s', (name, target, found) => {
    expect(isFound(COUNT_PERCENT, rowWith(name, target))).toBe(found)
  })

  test('a description that makes a rate of it', () => {
    expect(isFound(COUNT_PERCENT, rowWith('培训人数', '≥90%', { description: '参训人员到课率' }))).toBe(false)
  })

  test('a cost, which is another finding', () => {
    const cost = rowWith('成本数量', '≥90%', { level2: '成本指标', category: { group: 'output', kind: 'cost' } })
    expect(isFound(COUNT_PERCENT, cost)).toBe(false)
  })
})

describe('a rate in persons or pieces', () => {
  test.each([
    ['完成率', '45人', true],
    ['群众满意度', '≥90人', true],
    ['及时率', '3次', true],
    ['完成率', '≥90%', false],
    ['群众满意度', '≥90分', false],
    ['发病率', '≤3‰', false],
    ['检查频率', '4次', false],
    ['办事效率', '3天', false],
    ['5岁以下儿童死亡率（每千人）', '43人', false],
    ['5岁以下儿童死亡率(每1,000人)', '43人', false],
    ['孕产妇死亡率（每10万人）', '≤16人', false],
    ['孕产妇死亡率（/10万）', '≤16人', false],
    ['自杀率（人口10万人对）', '≤13人', false],
    ['发病率（‰）', '3件', false],
    ['万人发案率（万分率）', '3件', false],
    ['总和生育率', '1.8人', false],
    ['死亡率', '43人', true],
    ['每年完成率', '45人', true],
    ['每一项完成率', '45人', true],
    ['每3年更新率', '45台', true],
    ['输血差错率（每千次）', '3次', false],
    ['完成数', '45人', false],
  ])('%s %s: %s', (name, target, found) => {
    expect(isFound(RATE_COUNTED, rowWith(name, target))).toBe(found)
  })

  test('the message has no white space of the cell, the value has', () => {
    const [hit] = foundIn(RATE_WITHOUT_PERCENT, { indicators: [rowWith('覆盖率', ' 100 ')] })
    expect(hit?.values).toEqual(['覆盖率', ' 100 '])
    expect(hit?.message).toBe('第1项“覆盖率”是比率，指标值“100”没有写百分号。')
  })

  test('the message quotes both', () => {
    expect(foundIn(RATE_COUNTED, { indicators: [rowWith('完成率', '45人', { number: 3 })] })).toEqual([
      { place: 'i-3', values: ['完成率', '45人'], message: '第3项“完成率”是比率，指标值写的是“45人”。' },
    ])
  })
})

describe('a rate without %', () => {
  test.each([
    ['群众满意度', '≥90', '', true],
    ['覆盖率', '100', '', true],
    ['覆盖率（%）', '100', '', false],
    ['覆盖率', '100', '单位：%', false],
    ['覆盖率', '0.95', '', false],
    ['群众满意度', '≥90分', '', false],
    ['容积率', '2.5', '', false],
    ['儿童死亡率', '4.3', '每千名活产儿的死亡数', false],
    ['群众满意度', '满意', '', false],
  ])('%s %s %s: %s', (name, target, description, found) => {
    expect(isFound(RATE_WITHOUT_PERCENT, rowWith(name, target, { description }))).toBe(found)
  })
})

const percent = (name: string) => foundIn(COUNT_PERCENT, { indicators: [rowWith(name, ' ≥90% ')] })
const counted = (name: string, unit: string) =>
  isFound(RATE_COUNTED, rowWith(name, '', { target: { raw: '', kind: 'quantity', operator: '=', number: 45, unit } }))

test.each([
  ...['次数', '人数', '人次', '数量', '总数', '项目数', '个数', '户数', '辆数', '台数', '件数', '份数', '场数', '期数'],
  ...['家数', '株数', '亩数', '套数', '篇数', '处数', '座数', '人数(含线上)', ' 人数 '],
])('%s is a count', (name) => {
  expect(percent(name)).toEqual([
    { place: 'i-1', values: [name, ' ≥90% '], message: `第1项“${name.trim()}”是数量，指标值写的是“≥90%”。` },
  ])
})

test.each(['人次要求', '项目数要求', '岁数'])('%s is no count', (name) => expect(percent(name)).toEqual([]))

test.each([
  ...[
    '人',
    '名',
    '人次',
    '次',
    '个',
    '件',
    '项',
    '辆',
    '台',
    '套',
    '户',
    '家',
    '份',
    '场',
    '期',
    '处',
    '座',
    '条',
    '篇',
  ],
  ...['亩', '公里', '米', '平方米', '株', '天', '元', '万元'],
])('a rate in %s is counted', (unit) => expect(counted('完成率', unit)).toBe(true))

test.each(['十万人', '人日', '分'])('a rate in %s is not', (unit) => expect(counted('完成率', unit)).toBe(false))

test.each(['频', '功', '速', '效', '汇', '曲', '倍', '斜', '分辨', '容积', '生育'])('%s率 is no rate', (name) => {
  expect(counted(`${name}率`, '次')).toBe(false)
})

test.each([
  ['满意度（含线上）', true],
  ['满意度(含线上)', true],
  [' 完成率 ', true],
  ['完成率低的村', false],
  ['完成率（含线上）及以上', false],
])('whether “%s” is a rate: %s', (name, rate) => expect(counted(name, '人')).toBe(rate))

test.each([
  ['1', '', false],
  ['2', '', true],
  ['90', '以百分计', false],
])('a rate of %s with the description “%s” lacks its sign: %s', (target, description, found) => {
  expect(isFound(RATE_WITHOUT_PERCENT, rowWith('覆盖率', target, { description }))).toBe(found)
})

test('a rate that is counted is told without the white space of its cell', () => {
  expect(foundIn(RATE_COUNTED, { indicators: [rowWith('完成率', ' 45人 ')] })).toEqual([
    { place: 'i-1', values: ['完成率', ' 45人 '], message: '第1项“完成率”是比率，指标值写的是“45人”。' },
  ])
})
