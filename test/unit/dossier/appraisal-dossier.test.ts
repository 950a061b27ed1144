import { describe, expect, test } from 'vitest'
import { appraisalDossiersOf } from '../../../src/dossier/appraisal-dossier.ts'
import {
  appraisalWith,
  appraisedWith,
  departmentWith,
  executedWith,
  figure,
  GRADING,
  projectWith,
  quantity,
  SAMPLE_SUB_GOALS,
} from '../examples.ts'

const project = projectWith({ name: '培训' })
const rows = [
  appraisedWith({ planned: quantity('>=', 100, '人'), achieved: quantity('=', 100, '人') }),
  appraisedWith({ number: 2, planned: quantity('>=', 100, '人') }),
]

describe('the self-appraisals of a unit', () => {
  const department = departmentWith({
    projects: [project],
    appraisals: [
      appraisalWith({ name: '培训', indicators: rows, funding: [executedWith(100, 90)], totalScore: figure('92') }),
      appraisalWith({ name: '没有公布目标的项目' }),
    ],
    subGoals: SAMPLE_SUB_GOALS,
  })
  const [first, second] = appraisalDossiersOf(department, GRADING)

  test('stand in their order, each with its anchor and its project', () => {
    expect([first?.anchor, second?.anchor]).toEqual(['appraisal-1', 'appraisal-2'])
    expect([first?.project?.name, second?.project]).toEqual(['培训', undefined])
  })

  test('say what the department says, which targets were reached, and what was executed', () => {
    expect(first?.selfAppraisal).toEqual({ state: 'graded', grade: 'excellent', rule: 'points', points: 92 })
    expect(second?.selfAppraisal).toEqual({ state: 'ungraded', reason: 'no-points' })
    expect(first?.attainments).toEqual({ met: 1, missed: 0, incomparable: 1, pending: 0 })
    expect(
      first?.rows.map(({ indicator, attainment, byScale }) => [indicator.number, attainment, byScale?.grade]),
    ).toEqual([
      [1, { state: 'met' }, 'excellent'],
      [2, { state: 'incomparable', reason: 'actual-not-published' }, undefined],
    ])
    expect(first?.execution?.computed).toBe(0.9)
    expect(second?.execution).toBeUndefined()
  })
})

test('the unit’s own scale is not spoken of where the settings switch it off', () => {
  const department = departmentWith({ appraisals: [appraisalWith({ indicators: rows })], subGoals: SAMPLE_SUB_GOALS })
  const [only] = appraisalDossiersOf(department, { ...GRADING, unitScale: false })
  expect(only?.rows.map(({ attainment, byScale }) => [attainment.state, byScale])).toEqual([
    ['met', undefined],
    ['incomparable', undefined],
  ])
})

test('one whose name several projects have belongs to none of them', () => {
  const projects = [project, projectWith({ name: '培训', slug: 'a2' })]
  const [only] = appraisalDossiersOf(
    departmentWith({ projects, appraisals: [appraisalWith({ name: '培训' })] }),
    GRADING,
  )
  expect([only?.isUnclear, only?.project]).toEqual([true, undefined])
})
