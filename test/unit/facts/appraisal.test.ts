import { expect, test } from 'vitest'
import { appraisalIndexOf } from '../../../src/facts/appraisal.ts'
import type { Appraisal } from '../../../src/model/appraisal.ts'
import { projectWith } from '../examples.ts'

const appraisal: Appraisal = {
  year: 2021,
  unit: '101001',
  name: '人大会议',
  moneyUnit: '元',
  funding: [],
  indicators: [],
}
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
