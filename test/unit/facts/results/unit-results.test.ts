import { expect, test } from 'vitest'
import {
  appraisalAttainmentsOf,
  projectAttainmentsOf,
  targetAttainmentsOf,
  unitAttainmentsOf,
  unitSelfAppraisalsOf,
} from '../../../../src/facts/results/unit-results.ts'
import {
  appraisalWith,
  appraisedWith,
  departmentWith,
  figure,
  indicatorWith,
  projectWith,
  quantity,
} from '../../examples.ts'

const done = (name: string, actual: number) =>
  appraisedWith({ name, planned: quantity('>=', 100, '人'), achieved: quantity('=', actual, '人') })
const meeting = projectWith({
  name: '人大会议',
  indicators: [indicatorWith({ name: '参会人数' }), indicatorWith({ number: 2, name: '效果' })],
})
const cars = projectWith({
  name: '车辆保险费',
  slug: 'b2',
  indicators: [indicatorWith({}), indicatorWith({ number: 2 })],
})
const OWN = appraisalWith({ totalScore: figure('92'), indicators: [done('参会人数', 110), done('来访人数', 10)] })
const STRAY = appraisalWith({ name: '没有公布目标的项目', indicators: [done('来访人数', 100)] })
const department = departmentWith({ projects: [meeting, cars], appraisals: [OWN, STRAY] })

test('a self-appraisal has the indicators that it prints', () => {
  expect(appraisalAttainmentsOf(OWN)).toEqual({ met: 1, missed: 1, incomparable: 0, pending: 0 })
})

test('a target that the published self-appraisal does not mention cannot be compared; pending are only those without one', () => {
  expect([...targetAttainmentsOf(department, meeting)]).toEqual([
    [1, { state: 'met' }],
    [2, { state: 'incomparable', reason: 'not-in-appraisal' }],
  ])
  expect(projectAttainmentsOf(department, meeting)).toEqual({ met: 1, missed: 1, incomparable: 1, pending: 0 })
  expect(projectAttainmentsOf(department, cars)).toEqual({ met: 0, missed: 0, incomparable: 0, pending: 2 })
})

test('a unit counts its projects and what was appraised without published targets', () => {
  expect(unitAttainmentsOf(department)).toEqual({ met: 2, missed: 1, incomparable: 1, pending: 2 })
  expect(unitSelfAppraisalsOf(department)).toEqual({
    ...{ excellent: 1, good: 0, fair: 0, poor: 0, ungraded: 1, pending: 1 },
  })
})

test('where it cannot be told whose a self-appraisal is, its projects are not pending, and the unit counts it once', () => {
  const twins = { ...department, projects: [meeting, { ...meeting, slug: 'c3' }], appraisals: [OWN] }
  expect(projectAttainmentsOf(twins, meeting)).toEqual({ met: 0, missed: 0, incomparable: 2, pending: 0 })
  expect(targetAttainmentsOf(twins, meeting).get(1)).toEqual({ state: 'incomparable', reason: 'appraisal-unclear' })
  expect(unitAttainmentsOf(twins)).toEqual({ met: 1, missed: 1, incomparable: 0, pending: 0 })
  expect(unitSelfAppraisalsOf(twins)).toMatchObject({ excellent: 1, ungraded: 0, pending: 0 })
})
