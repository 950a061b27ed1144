import { describe, expect, test } from 'vitest'
import { appraisalDossiersOf } from '../../../src/dossier/appraisal-dossier.ts'
import {
  appraisalWith,
  appraisedWith,
  departmentWith,
  executedWith,
  figure,
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
  const [first, second] = appraisalDossiersOf(department)

  test('stand in their order, each with its anchor and its project', () => {
    expect([first?.anchor, second?.anchor]).toEqual(['appraisal-1', 'appraisal-2'])
    expect([first?.project?.name, second?.project]).toEqual(['培训', undefined])
  })

  test('have their result, the grades of their indicators and what was executed', () => {
    expect(first?.result).toMatchObject({ grade: 'excellent', value: 92 })
    expect(first?.grades).toMatchObject({ excellent: 1, pending: 1, total: 2, graded: 1 })
    expect(first?.rows.map(({ indicator, result }) => [indicator.number, result.grade])).toEqual([
      [1, 'excellent'],
      [2, undefined],
    ])
    expect(first?.execution?.computed).toBe(0.9)
    expect(second?.execution).toBeUndefined()
  })
})

test('one whose name several projects have belongs to none of them', () => {
  const projects = [project, projectWith({ name: '培训', slug: 'a2' })]
  const [only] = appraisalDossiersOf(departmentWith({ projects, appraisals: [appraisalWith({ name: '培训' })] }))
  expect([only?.isUnclear, only?.project]).toEqual([true, undefined])
})
