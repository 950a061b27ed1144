import { describe, expect, test } from 'vitest'
import { appraisalResultOf, indicatorResultOf, resultOf } from '../../../../src/facts/results/result-grade.ts'
import {
  appraisalWith,
  appraisedWith,
  departmentWith,
  executedWith,
  figure,
  projectWith,
  quantity,
  SAMPLE_SCALE,
  SAMPLE_SUB_GOALS,
} from '../../examples.ts'

const inWords = appraisedWith({ planned: { raw: '提升', kind: 'quality' }, achieved: { raw: '提升', kind: 'quality' } })
const done = (actual: number) =>
  appraisedWith({ planned: quantity('>=', 100, '人'), achieved: quantity('=', actual, '人') })

describe('a project with points', () => {
  test.each([
    ['96.5', 'excellent', undefined],
    ['90', 'excellent', undefined],
    ['88.8', 'good', { grade: 'excellent', distance: 1.2 }],
    ['80', 'good', { grade: 'excellent', distance: 10 }],
    ['79.99', 'fair', { grade: 'good', distance: 0.01 }],
    ['59.9', 'poor', { grade: 'fair', distance: 0.1 }],
  ])('of %s is graded on the national scale: %s', (raw, grade, next) => {
    const result = appraisalResultOf(appraisalWith({ totalScore: figure(raw) }), SAMPLE_SCALE)
    expect(result).toMatchObject({ rule: 'points', grade, value: Number(raw) })
    expect(result.grade && result.next).toEqual(next)
  })

  test('out of another total has them scaled', () => {
    const appraisal = appraisalWith({ totalWeight: figure('90'), totalScore: figure('81') })
    expect(appraisalResultOf(appraisal, undefined)).toEqual({
      grade: 'excellent',
      rule: 'points',
      value: 90,
      from: 90,
      outOf: 90,
    })
  })

  test('of a total whose weight is not printed are scaled by the weights of the rows, where each has one', () => {
    const weighted = (...weights: readonly (string | undefined)[]) => {
      const indicators = weights.map((weight) => appraisedWith(weight === undefined ? {} : { weight: figure(weight) }))
      return appraisalResultOf(appraisalWith({ totalScore: figure('81'), indicators }), undefined)
    }
    expect(weighted('60', '30')).toMatchObject({ grade: 'excellent', value: 90, outOf: 90 })
    expect(weighted('60', '40')).toMatchObject({ grade: 'good', value: 81 })
    expect(weighted('60', undefined)).toMatchObject({ grade: 'good', value: 81 })
    expect(weighted('0', '0')).toMatchObject({ grade: 'good', value: 81 })
  })

  test('but no total has them summed where every row has its score', () => {
    const scored = (weight: string, score: string) => ({ weight: figure(weight), score: figure(score) })
    const indicators = [appraisedWith(scored('60', '50')), appraisedWith(scored('30', '25'))]
    const funding = [executedWith(1, 1, scored('10', '10'))]
    expect(appraisalResultOf(appraisalWith({ funding, indicators }), undefined)).toEqual({
      grade: 'good',
      rule: 'points-summed',
      value: 85,
      from: 80,
      next: { grade: 'excellent', distance: 5 },
    })
  })
})

describe('a project without points', () => {
  test.each([
    ['all done', [done(100), done(120)], 'excellent', 1, { computed: 2, of: 2 }],
    ['a mean of 93 %', [done(100), done(86), inWords], 'fair', 0.93, { computed: 2, of: 3 }],
    ['a mean of 45 %', [done(90), done(0)], 'poor', 0.45, { computed: 2, of: 2 }],
  ])('and %s is graded on the unit’s scale', (_, indicators, grade, value, mean) => {
    const result = appraisalResultOf(appraisalWith({ indicators }), SAMPLE_SCALE)
    expect(result).toMatchObject({ rule: 'scale', grade, value, mean })
  })

  test.each([
    ['no scale', [done(100)], undefined, 'no-points-no-scale'],
    ['most indicators in words', [done(100), inWords, inWords], SAMPLE_SCALE, 'too-few-rates'],
    ['no indicators', [], SAMPLE_SCALE, 'too-few-rates'],
  ])('and %s has no grade, and a reason', (_, indicators, scale, reason) => {
    expect(appraisalResultOf(appraisalWith({ indicators }), scale)).toEqual({ reason })
  })
})

test('a project is graded by its own appraisal on its department’s scale', () => {
  const appraisals = [
    appraisalWith({ name: '其他', totalScore: figure('50') }),
    appraisalWith({ indicators: [done(96)] }),
  ]
  const department = departmentWith({ appraisals, subGoals: SAMPLE_SUB_GOALS })
  expect(resultOf(department, projectWith({}))).toEqual({
    grade: 'good',
    rule: 'scale',
    value: 0.96,
    from: 0.95,
    next: { grade: 'excellent', distance: 0.04 },
    mean: { computed: 1, of: 1 },
  })
  expect(resultOf(department, projectWith({ name: '会议费' }))).toEqual({ reason: 'no-appraisal' })
  const twins = [projectWith({}), projectWith({})]
  const unclear = { ...department, projects: twins }
  expect(twins.map((one) => resultOf(unclear, one))).toEqual([
    { reason: 'appraisal-unclear' },
    { reason: 'appraisal-unclear' },
  ])
})

describe('an indicator', () => {
  test('that just meets its rate earns the grade that its target was said to earn', () => {
    const met = appraisedWith({ name: '满意度', planned: quantity('>=', 90, '%'), achieved: quantity('=', 90, '%') })
    expect(indicatorResultOf(met, SAMPLE_SCALE)).toEqual({
      grade: 'fair',
      rule: 'scale',
      value: 0.9,
      from: 0.9,
      next: { grade: 'good', distance: 0.05 },
      basis: 'actual',
    })
  })

  test.each([
    [inWords, SAMPLE_SCALE, 'judged'],
    [done(90), undefined, 'no-scale'],
    [appraisedWith({}), SAMPLE_SCALE, 'target-missing'],
  ])('has a reason where it has no grade', (indicator, scale, reason) => {
    expect(indicatorResultOf(indicator, scale)).toEqual({ reason })
  })
})
