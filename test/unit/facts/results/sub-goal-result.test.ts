import { expect, test } from 'vitest'
import { subGoalResultOf } from '../../../../src/facts/results/sub-goal-result.ts'
import { appraisalWith, departmentWith, GRADING, SAMPLE_SCALE } from '../../examples.ts'
import { readRow } from './read-row.ts'

const row = (name: string, actual: string) => readRow({ name, target: '≥100人', actual })
const metrics = ['培训规模', '来访规模', '办会规模', '效果'].map((name) => ({ raw: name, name }))
const goal = { markdown: '', text: '', metrics }
const department = departmentWith({
  appraisals: [
    appraisalWith({ indicators: [row('培训规模', '110人'), row('来访规模', '96人'), row('办会规模', '50人')] }),
    appraisalWith({ name: '另一项目', indicators: [row('办会规模', '100人')] }),
  ],
})

test('a sub-goal is measured by the metrics that exactly one appraised indicator of the unit has the name of', () => {
  expect(subGoalResultOf(department, goal, GRADING)).toEqual({
    attainments: { met: 1, missed: 1, incomparable: 2, pending: 0 },
  })
  expect(subGoalResultOf(departmentWith({}), goal, GRADING).attainments).toEqual({
    ...{ met: 0, missed: 0, incomparable: 0, pending: 4 },
  })
})

test('its own scale tells what they come to, unless the settings switch that off', () => {
  const scaled = { ...goal, scale: SAMPLE_SCALE }
  expect(subGoalResultOf(department, scaled, GRADING).byScale).toEqual({ excellent: 1, good: 1, fair: 0, poor: 0 })
  expect(subGoalResultOf(department, scaled, { ...GRADING, unitScale: false }).byScale).toBeUndefined()
})
