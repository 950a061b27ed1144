import { expect, test } from 'vitest'
import {
  appraisalIndexOf,
  appraisalOf,
  appraisedProjectOf,
  appraisedRowsOf,
  isAppraisalUnclear,
  unclearPlacesOf,
} from '../../../../src/facts/results/appraisal.ts'
import { appraisalWith, appraisedWith, departmentWith, indicatorWith, projectWith } from '../../examples.ts'

const appraisal = appraisalWith({})
const appraisals = [
  { ...appraisal, name: '车辆保险费' },
  { ...appraisal, code: 'A1' },
]

test.each([
  ['the same code in another case', { code: 'a1', name: '会议费' }, 1],
  ['another code, though the name is the same', { code: 'b2', name: '人大会议' }, -1],
  ['the same name where one has no code', { code: 'b2', name: '车辆保险费' }, 0],
  ['the same name where neither has a code', { name: '车辆保险费' }, 0],
  ['neither', { name: '会议费' }, -1],
])('a project with %s is at its appraisal', (_, parts, index) => {
  expect(appraisalIndexOf({ appraisals }, projectWith(parts))).toBe(index)
})

test('a department that published none has none', () => {
  expect(appraisalIndexOf({}, projectWith({}))).toBe(-1)
})

test('the project of an appraisal is found again, or none', () => {
  const project = projectWith({ name: '车辆保险费' })
  const department = departmentWith({ projects: [projectWith({ name: '会议费' }), project], appraisals })
  expect(appraisals.map((one) => appraisedProjectOf(department, one))).toEqual([project, undefined])
})

test('two projects of one name with one appraisal of it have none, and the appraisal has no project', () => {
  const projects = [projectWith({ name: '车辆保险费' }), projectWith({ name: '车辆保险费' })]
  const department = departmentWith({ projects, appraisals })
  expect(projects.map((one) => appraisalOf(department, one))).toEqual([undefined, undefined])
  expect(projects.map((one) => isAppraisalUnclear(department, one))).toEqual([true, true])
  expect([...unclearPlacesOf(department)]).toEqual([0])
  expect(appraisals.map((one) => appraisedProjectOf(department, one))).toEqual([undefined, undefined])
})

test('targets find their appraised rows by name, the second of a name the second', () => {
  const names = ['出席率', '满意度', '出席率', '成本']
  const indicators = names.map((name, index) => indicatorWith({ number: index + 1, name }))
  const rows = ['满 意度', '出席率', '出席率', '另一项'].map((name, index) =>
    appraisedWith({ number: index + 1, name }),
  )
  const found = appraisedRowsOf({ indicators }, { indicators: rows })
  expect([...found].map(([target, row]) => [target, row.number])).toEqual([
    [1, 2],
    [2, 1],
    [3, 3],
  ])
})
