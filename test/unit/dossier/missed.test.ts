import { expect, test } from 'vitest'
import { appraisalWith, appraisedWith, departmentWith, projectWith, quantity } from '../examples.ts'
import { siteWith } from './site-with.ts'

const row = (number: number, actual: number) =>
  appraisedWith({ number, planned: quantity('>=', 100, '人'), achieved: quantity('=', actual, '人') })

test('a unit lists every indicator that missed its target, in the order of its self-appraisals, with its project', () => {
  const project = projectWith({ name: '培训' })
  const appraisals = [
    appraisalWith({ name: '没有公布目标的项目', indicators: [row(1, 50)] }),
    appraisalWith({ name: '培训', indicators: [row(1, 100), row(2, 99), row(3, 0), appraisedWith({ number: 4 })] }),
  ]
  const [unit] = siteWith([departmentWith({ projects: [project], appraisals })]).departments
  expect(
    unit?.missed.map((one) => [one.project?.project.name, one.appraisal.anchor, one.row.indicator.number]),
  ).toEqual([
    [undefined, 'appraisal-1', 1],
    ['培训', 'appraisal-2', 2],
    ['培训', 'appraisal-2', 3],
  ])
  expect(unit?.attainments).toEqual({ met: 1, missed: 3, incomparable: 1, pending: 0 })
})
