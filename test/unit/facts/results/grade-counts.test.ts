import { expect, test } from 'vitest'
import {
  countedOf,
  indicatorCountsOf,
  NO_GRADES,
  subGoalCountsOf,
  sumOfCounts,
  unitIndicatorCountsOf,
  unitProjectCountsOf,
} from '../../../../src/facts/results/grade-counts.ts'
import {
  appraisalWith,
  appraisedWith,
  departmentWith,
  figure,
  indicatorWith,
  projectWith,
  quantity,
  SAMPLE_SCALE,
  SAMPLE_SUB_GOALS,
} from '../../examples.ts'

const done = (name: string, actual: number) =>
  appraisedWith({ name, planned: quantity('>=', 100, '人'), achieved: quantity('=', actual, '人') })
const meeting = projectWith({ name: '人大会议', indicators: [indicatorWith({})] })
const cars = projectWith({ name: '车辆保险费', indicators: [indicatorWith({}), indicatorWith({})] })
const department = departmentWith({
  subGoals: SAMPLE_SUB_GOALS,
  projects: [meeting, cars],
  appraisals: [
    appraisalWith({
      totalScore: figure('92'),
      indicators: [done('培训人数', 110), done('参会人数', 96), done('来访人数', 10), appraisedWith({ name: '效果' })],
    }),
    appraisalWith({ name: '没有公布目标的项目', totalScore: figure('70'), indicators: [done('来访人数', 100)] }),
  ],
})

test('an appraised project counts the grades of its indicators, another only what is pending', () => {
  expect(indicatorCountsOf(department, meeting)).toEqual({ excellent: 1, good: 1, fair: 0, poor: 1, pending: 1 })
  expect(indicatorCountsOf(department, cars)).toEqual({ ...NO_GRADES, pending: 2 })
})

test('a unit counts its projects and what was appraised without published targets', () => {
  expect(unitIndicatorCountsOf(department)).toEqual({ excellent: 2, good: 1, fair: 0, poor: 1, pending: 3 })
  expect(unitProjectCountsOf(department)).toEqual({ excellent: 1, good: 0, fair: 1, poor: 0, pending: 1 })
})

test('what cannot be told apart is counted once, as pending', () => {
  const twins = { ...department, projects: [meeting, { ...meeting, slug: 'a2' }] }
  expect(unitProjectCountsOf(twins)).toEqual({ excellent: 0, good: 0, fair: 1, poor: 0, pending: 2 })
})

test('a sub-goal grades the metrics that exactly one appraised indicator of the unit has the name of', () => {
  const metrics = ['培训人数', '来访人数', '满意度'].map((name) => ({ raw: name, name }))
  const subGoal = { markdown: '', text: '', metrics, scale: SAMPLE_SCALE }
  expect(subGoalCountsOf(department, subGoal)).toEqual({ excellent: 1, good: 0, fair: 0, poor: 0, pending: 2 })
})

test('counts add up', () => {
  const sum = sumOfCounts([
    { ...NO_GRADES, excellent: 2, pending: 1 },
    { ...NO_GRADES, excellent: 1, fair: 3 },
  ])
  expect(sum).toEqual({ excellent: 3, good: 0, fair: 3, poor: 0, pending: 1 })
  expect(countedOf(sum)).toEqual({ total: 7, graded: 6 })
})
