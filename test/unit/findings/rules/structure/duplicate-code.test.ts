import { expect, test } from 'vitest'
import { DUPLICATE_CODE } from '../../../../../src/findings/rules/structure/duplicate-code.ts'
import { appraisalWith, departmentWith, projectWith } from '../../../examples.ts'

test('codes of projects are compared without regard to case', () => {
  const [one, two] = [projectWith({ code: 'A1', name: '会议' }), projectWith({ code: 'a1', name: '车辆' })]
  expect(DUPLICATE_CODE.findInUnit(departmentWith({ projects: [one, two] }))).toEqual([
    {
      values: ['A1', 'a1'],
      message: '编码“A1”用在 2 个项目上：“会议”、“车辆”。',
      places: [
        { project: one, place: 'money' },
        { project: two, place: 'money' },
      ],
    },
  ])
})

test('two self-appraisals with one code are found where the first of them stands', () => {
  const appraisals = [appraisalWith({}), appraisalWith({ code: 'A1' }), appraisalWith({ code: 'a1', name: '车辆' })]
  expect(DUPLICATE_CODE.findInUnit(departmentWith({ appraisals }))).toEqual([
    {
      values: ['A1', 'a1'],
      message: '编码“A1”用在 2 个绩效自评上：“人大会议”、“车辆”。',
      places: [],
      anchor: 'appraisal-2',
    },
  ])
})

test('different codes, and forms without one, are no duplicates', () => {
  const projects = [projectWith({ code: 'A1' }), projectWith({ code: 'A2' }), projectWith({}), projectWith({})]
  expect(DUPLICATE_CODE.findInUnit(departmentWith({ projects }))).toEqual([])
})
