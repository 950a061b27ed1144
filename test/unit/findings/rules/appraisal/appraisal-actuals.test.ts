import { describe, expect, test } from 'vitest'
import {
  FULL_MARKS_NO_ACTUAL,
  OVER_ACHIEVED,
  targetOf,
} from '../../../../../src/findings/rules/appraisal/appraisal-actuals.ts'
import { appraisalWith } from '../../../examples.ts'
import { scoredWith } from '../../examples.ts'

describe('full marks without an actual value', () => {
  test.each([
    ['10', '10', '≥6次', '', true],
    ['10', '10', '≥6次', '/', true],
    ['10', '10', '≥6次', '已完成', true],
    ['10', '10', '促进稳定', '', true],
    ['10', '10', '促进稳定', '稳定', false],
    ['10', '10', '≥6次', '7次', false],
    ['10', '10', '≥6次', '七次', false],
    ['10', '10', '100%', '全部完成', false],
    ['10', '10', '2021年12月底前', '按时完成', false],
    ['10', '10', '6月', '按时', false],
    ['10', '8', '≥6次', '', false],
    ['0', '0', '≥6次', '', false],
    ['', '', '≥6次', '', false],
  ])('weight %s, score %s, target %s, actual “%s”: %s', (weight, score, target, actual, found) => {
    const appraisal = appraisalWith({ indicators: [scoredWith(weight, score, { target, actual })] })
    expect(FULL_MARKS_NO_ACTUAL.findInAppraisal(appraisal).length > 0).toBe(found)
  })

  test('a form without the column is not published, which is no finding', () => {
    const appraisal = appraisalWith({ indicators: [scoredWith('10', '10', { target: '6次' })] })
    expect(FULL_MARKS_NO_ACTUAL.findInAppraisal(appraisal)).toEqual([])
  })
})

describe('over-achievement above 130%', () => {
  test.each([
    ['≥10次', '14次', true],
    ['10次', '13次', false],
    ['≤10次', '14次', false],
    ['≥10次', '14场', false],
    ['0次', '14次', false],
    ['促进', '14次', false],
    ['≥50%', '98%', true],
    ['≥90%', '98%', false],
    ['≥2万㎡', '30000平方米', true],
    ['≥2万㎡', '25000平方米', false],
    ['≥2万㎡', '2.7万m2', true],
  ])('target %s, actual %s: %s', (target, actual, found) => {
    const appraisal = appraisalWith({ indicators: [scoredWith('10', '10', { target, actual })] })
    expect(OVER_ACHIEVED.findInAppraisal(appraisal).length > 0).toBe(found)
  })

  test('more of what is better when it is less is no achievement', () => {
    const row = scoredWith('10', '10', { name: '差错率', target: '5%', actual: '10%' })
    expect(OVER_ACHIEVED.findInAppraisal(appraisalWith({ indicators: [row] }))).toEqual([])
  })

  test('operator, value and unit may stand in three cells', () => {
    const row = scoredWith('10', '10', { operator: '≥', target: '10', unit: '次', actual: '14' })
    expect(targetOf(row)).toBe('≥10次')
    expect(OVER_ACHIEVED.findInAppraisal(appraisalWith({ indicators: [row] }))).toEqual([
      {
        place: 'i-1',
        values: ['≥10次', '14'],
        message: '自评“会议次数”的指标值“≥10次”，实际完成“14”，是目标的 140%。',
      },
    ])
  })
})

test.each([
  [
    '10',
    '10',
    '≥6次',
    ' / ',
    { values: ['≥6次', ' / ', '10'], message: '自评“会议次数”得了满分“10”，没有写实际完成值。' },
  ],
  [
    ' 10 ',
    ' 10 ',
    ' ≥6次 ',
    ' 已完成 ',
    { values: ['≥6次', ' 已完成 ', ' 10 '], message: '自评“会议次数”得了满分“10”，实际完成值是“已完成”，没有数字。' },
  ],
  ['1', '1', '≥6次', '', { values: ['≥6次', '', '1'], message: '自评“会议次数”得了满分“1”，没有写实际完成值。' }],
])('full marks “%s” of “%s” for %s with the actual “%s” are quoted', (weight, score, target, actual, hit) => {
  const row = scoredWith(weight, score, { number: 3, target, actual })
  expect(FULL_MARKS_NO_ACTUAL.findInAppraisal(appraisalWith({ indicators: [row] }))).toEqual([{ place: 'i-3', ...hit }])
})

test.each(['全覆盖', '无差错', '全部', '六', '两', '百', '千', '零', '６'])('“%s” says a number', (actual) => {
  const row = scoredWith('10', '10', { target: '≥6次', actual })
  expect(FULL_MARKS_NO_ACTUAL.findInAppraisal(appraisalWith({ indicators: [row] }))).toEqual([])
})

test.each([
  ...['差错', '错误', '投诉', '事故', '死亡', '发病', '发生', '偏差', '违约', '违规', '流失', '返工', '超支'],
  ...['成本', '费用', '支出', '经费', '时间', '时长', '时限', '天数', '排放', '消耗', '能耗', '损失', '空置'],
])('more of %s is no achievement', (name) => {
  const row = scoredWith('10', '10', { name, target: '10', actual: '20' })
  expect(OVER_ACHIEVED.findInAppraisal(appraisalWith({ indicators: [row] }))).toEqual([])
})

test('an over-achievement is told without the white space of its cells, which the values have', () => {
  const row = scoredWith('10', '10', { number: 4, target: ' ≥10次 ', actual: ' 20次 ' })
  expect(OVER_ACHIEVED.findInAppraisal(appraisalWith({ indicators: [row] }))).toEqual([
    {
      place: 'i-4',
      values: ['≥10次', ' 20次 '],
      message: '自评“会议次数”的指标值“≥10次”，实际完成“20次”，是目标的 200%。',
    },
  ])
})

test('a row without a target has an empty one', () => {
  expect(targetOf(scoredWith('10', '10'))).toBe('')
})
