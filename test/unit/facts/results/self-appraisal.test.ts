import { describe, expect, test } from 'vitest'
import {
  projectSelfAppraisalOf,
  selfAppraisalOf,
  selfAppraisalsOf,
  sumOfSelfAppraisals,
} from '../../../../src/facts/results/self-appraisal.ts'
import { appraisalWith, appraisedWith, departmentWith, executedWith, figure, projectWith } from '../../examples.ts'

describe('the points that a self-appraisal prints', () => {
  test.each([
    ['99.6', 'excellent'],
    ['90', 'excellent'],
    ['89.99', 'good'],
    ['80', 'good'],
    ['79.996', 'fair'],
    ['60', 'fair'],
    ['59.9', 'poor'],
    ['0', 'poor'],
  ])('are graded on the national scale: %s is %s', (raw, grade) => {
    const said = selfAppraisalOf(appraisalWith({ totalScore: figure(raw) }))
    expect(said).toEqual({ state: 'graded', grade, rule: 'points', points: Number(raw) })
  })

  test('stand as printed where they are out of another total', () => {
    const said = selfAppraisalOf(appraisalWith({ totalWeight: figure('90'), totalScore: figure('81') }))
    expect(said).toEqual({ state: 'graded', grade: 'excellent', rule: 'points', points: 81, outOf: 90 })
  })

  test('are out of the weights of all rows, where each has one and they fit', () => {
    const weighted = (total: string, ...weights: readonly (string | undefined)[]) => {
      const indicators = weights.map((weight) => appraisedWith(weight === undefined ? {} : { weight: figure(weight) }))
      return selfAppraisalOf(appraisalWith({ totalScore: figure(total), indicators }))
    }
    expect(weighted('81', '60', '30')).toMatchObject({ grade: 'excellent', points: 81, outOf: 90 })
    expect(weighted('81', '60', '40')).toEqual({ state: 'graded', grade: 'good', rule: 'points', points: 81 })
    expect(weighted('81', '60', undefined)).toMatchObject({ grade: 'good' })
    expect(weighted('81', '0', '0')).toMatchObject({ grade: 'good' })
    expect(weighted('99.6', '60', '30')).toEqual({ state: 'graded', grade: 'excellent', rule: 'points', points: 99.6 })
  })

  test('may be a percentage', () => {
    const said = selfAppraisalOf(appraisalWith({ totalScore: figure('88%', 0.88) }))
    expect(said).toEqual({ state: 'graded', grade: 'good', rule: 'points', points: 88 })
  })

  test.each(['996', '-1', '100.5'])('come to no grade where they cannot be points: %s', (raw) => {
    const said = selfAppraisalOf(appraisalWith({ totalScore: figure(raw) }))
    expect(said).toEqual({ state: 'ungraded', reason: 'points-out-of-range' })
  })
})

const scored = (weight: string, score: string) => ({ weight: figure(weight), score: figure(score) })

test('without a total all printed scores are summed, and that is said', () => {
  const indicators = [appraisedWith(scored('60', '50')), appraisedWith(scored('30', '25'))]
  const funding = [executedWith(1, 1, scored('10', '10'))]
  expect(selfAppraisalOf(appraisalWith({ funding, indicators }))).toEqual({
    ...{ state: 'graded', grade: 'good', rule: 'points-summed', points: 85 },
  })
  const missing = [...indicators, appraisedWith({ weight: figure('10') })]
  expect(selfAppraisalOf(appraisalWith({ indicators: missing }))).toEqual({ state: 'ungraded', reason: 'no-points' })
})

describe('a grade that the form prints itself', () => {
  const conclusion = '评价等级为“优”。'

  test('is what the department says where it prints no points', () => {
    expect(selfAppraisalOf(appraisalWith({ conclusion }))).toEqual({
      ...{ state: 'graded', grade: 'excellent', rule: 'printed' },
    })
  })

  test('stands beside that of the points where it is another, and only there', () => {
    expect(selfAppraisalOf(appraisalWith({ conclusion, totalScore: figure('88') }))).toEqual({
      ...{ state: 'graded', grade: 'good', rule: 'points', points: 88, printed: 'excellent' },
    })
    expect(selfAppraisalOf(appraisalWith({ conclusion, totalScore: figure('92') }))).toEqual({
      ...{ state: 'graded', grade: 'excellent', rule: 'points', points: 92 },
    })
  })
})

test('a project is pending only while no self-appraisal of it is published', () => {
  const [meeting, cars] = [projectWith({ name: '会议' }), projectWith({ name: '车辆', slug: 'b2' })]
  const department = departmentWith({ projects: [meeting, cars], appraisals: [appraisalWith({ name: '会议' })] })
  expect(projectSelfAppraisalOf(department, meeting)).toEqual({ state: 'ungraded', reason: 'no-points' })
  expect(projectSelfAppraisalOf(department, cars)).toEqual({ state: 'pending' })
  const twins = { ...department, projects: [meeting, { ...meeting, slug: 'c3' }] }
  expect(projectSelfAppraisalOf(twins, meeting)).toEqual({ state: 'ungraded', reason: 'appraisal-unclear' })
})

test('what several say is counted, and counts add up', () => {
  const graded = { state: 'graded', grade: 'fair', rule: 'points', points: 70 } as const
  const some = selfAppraisalsOf([graded, graded, { state: 'pending' }, { state: 'ungraded', reason: 'no-points' }])
  expect(some).toEqual({ excellent: 0, good: 0, fair: 2, poor: 0, ungraded: 1, pending: 1 })
  expect(sumOfSelfAppraisals([some, selfAppraisalsOf([graded])])).toEqual({
    ...{ excellent: 0, good: 0, fair: 3, poor: 0, ungraded: 1, pending: 1 },
  })
})
