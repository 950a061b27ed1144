import { describe, expect, test } from 'vitest'
import { FULL_MARKS_NO_ACTUAL, OVER_ACHIEVED, targetOf } from '../../../src/findings/appraisal-actuals.ts'
import { appraisalWith, appraisedWith } from './examples.ts'

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
    const appraisal = appraisalWith({ indicators: [appraisedWith(weight, score, { target, actual })] })
    expect(FULL_MARKS_NO_ACTUAL.findInAppraisal(appraisal).length > 0).toBe(found)
  })

  test('a form without the column is not published, which is no finding', () => {
    const appraisal = appraisalWith({ indicators: [appraisedWith('10', '10', { target: '6次' })] })
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
    const appraisal = appraisalWith({ indicators: [appraisedWith('10', '10', { target, actual })] })
    expect(OVER_ACHIEVED.findInAppraisal(appraisal).length > 0).toBe(found)
  })

  test('more of what is better when it is less is no achievement', () => {
    const row = appraisedWith('10', '10', { name: '差错率', target: '5%', actual: '10%' })
    expect(OVER_ACHIEVED.findInAppraisal(appraisalWith({ indicators: [row] }))).toEqual([])
  })

  test('operator, value and unit may stand in three cells', () => {
    const row = appraisedWith('10', '10', { operator: '≥', target: '10', unit: '次', actual: '14' })
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
