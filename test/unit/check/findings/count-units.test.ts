import { describe, expect, test } from 'vitest'
import { COUNT_PERCENT, RATE_COUNTED, RATE_WITHOUT_PERCENT } from '../../../../src/check/findings/count-units.ts'
import { foundIn, isFound, rowWith } from './examples.ts'

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
    ['群众满意度', '满意', '', false],
  ])('%s %s %s: %s', (name, target, description, found) => {
    expect(isFound(RATE_WITHOUT_PERCENT, rowWith(name, target, { description }))).toBe(found)
  })
})
