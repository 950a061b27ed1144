import { expect, test } from 'vitest'
import { FLOOR_LOW } from '../../../../../src/findings/rules/structure/target-floor.ts'
import type { SubGoal } from '../../../../../src/model/department.ts'
import type { GradeBand } from '../../../../../src/model/grade.ts'
import { departmentWith, projectWith, SAMPLE_SUB_GOALS } from '../../../examples.ts'
import { rowWith } from '../../examples.ts'

const BANDS: GradeBand[] = [
  { grade: 'excellent', from: 1 },
  { grade: 'good', from: 0.95 },
  { grade: 'fair', from: 0.9 },
  { grade: 'poor', from: 0 },
]
const SUB_GOAL: SubGoal = { markdown: '', text: '', metrics: [], scale: { raw: '', bands: BANDS } }

function messagesOf(name: string, target: string, items: readonly SubGoal[]): string[] {
  const department = departmentWith({ subGoals: { heading: '分项绩效目标', introduction: [], items } })
  return FLOOR_LOW.find(projectWith({ indicators: [rowWith(name, target)] }), department).map(({ message }) => message)
}

test.each([
  ['完成率', '≥90%', ['第1项“完成率”的指标值是“≥90%”，刚好达到时按评价标准为“中”。']],
  ['完成率', '≥75%', ['第1项“完成率”的指标值是“≥75%”，刚好达到时按评价标准为“差”。']],
  ['完成率', '≥95%', []],
  ['完成率', '100%', []],
  ['活动次数', '≥90%', []],
  ['差错率', '≤5%', []],
])('%s %s on the department’s own scale', (name, target, messages) => {
  expect(messagesOf(name, target, [SUB_GOAL])).toEqual(messages)
})

test('without a scale of the department nothing is found', () => {
  expect(messagesOf('完成率', '≥75%', [])).toEqual([])
})

test('a low floor is told without the white space of its cell, which the value has', () => {
  const department = departmentWith({ subGoals: SAMPLE_SUB_GOALS })
  const project = projectWith({ indicators: [rowWith('满意度', ' ≥90% ', { number: 2 })] })
  expect(FLOOR_LOW.find(project, department)).toEqual([
    {
      place: 'i-2',
      values: ['满意度', ' ≥90% '],
      message: '第2项“满意度”的指标值是“≥90%”，刚好达到时按评价标准为“中”。',
    },
  ])
})
