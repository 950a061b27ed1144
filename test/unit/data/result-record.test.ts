import { expect, test } from 'vitest'
import { resultRecord } from '../../../src/data/result-record.ts'
import { onlyProjectOf } from '../dossier/site-with.ts'
import {
  appraisalWith,
  appraisedWith,
  departmentWith,
  executedWith,
  figure,
  indicatorWith,
  projectWith,
  quantity,
  SAMPLE_SUB_GOALS,
} from '../examples.ts'

const project = projectWith({
  indicators: [indicatorWith({ name: '培训人数' }), indicatorWith({ number: 2, name: '群众满意度' })],
  spendPlan: [],
})
const appraisal = appraisalWith({
  totalScore: figure('88.8'),
  funding: [executedWith(100, 90, { weight: figure('10'), score: figure('10') })],
  indicators: [
    appraisedWith({
      planned: quantity('>=', 100, '人'),
      achieved: quantity('=', 96, '人'),
      weight: figure('90'),
      score: figure('80'),
    }),
  ],
})
const department = departmentWith({ projects: [project], appraisals: [appraisal], subGoals: SAMPLE_SUB_GOALS })

test('the computed results of a project are marked as computed, and differ openly from what is published', () => {
  expect(resultRecord(onlyProjectOf(department))).toEqual({
    computed: true,
    selfAppraisal: { state: 'graded', grade: 'good', rule: 'points', points: 88.8 },
    attainments: { met: 0, missed: 1, incomparable: 1, pending: 0 },
    execution: { revised: 100n, executed: 90n, computed: 0.9, differs: false },
    executionScore: { rule: 'execution', weight: 10, published: 10, computed: 9, difference: 1, inRange: true },
    totalScore: { published: 88.8, summed: 90 },
    weights: {
      parts: [
        { name: '预算执行', weight: 10 },
        { name: '产出指标', weight: 90 },
      ],
      sum: 100,
      missing: 0,
      isHundred: true,
    },
    indicators: [
      {
        number: 1,
        attainment: { state: 'missed' },
        byScale: { grade: 'good', rate: 0.96, next: { grade: 'excellent', distance: 0.04 } },
        score: { rule: 'at-least', weight: 90, published: 80, computed: 86.4, difference: -6.4, inRange: true },
      },
      {
        number: 2,
        attainment: { state: 'incomparable', reason: 'not-in-appraisal', explanation: '自评里没有这项指标' },
      },
    ],
    spending: {
      base: 'revised',
      points: [{ label: '12月底', month: 12, raw: '', from: 'appraisal', fen: 90n, share: 0.9 }],
    },
    spendingGaps: [],
  })
})

test('a project without published results has none', () => {
  expect(resultRecord(onlyProjectOf(departmentWith({ projects: [project] })))).toBeUndefined()
})
