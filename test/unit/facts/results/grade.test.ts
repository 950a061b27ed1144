import { describe, expect, test } from 'vitest'
import { gradeOf, sharedScaleOf, targetFloorOf } from '../../../../src/facts/results/grade.ts'
import type { Category } from '../../../../src/model/category.ts'
import type { GradeScale } from '../../../../src/model/grade.ts'
import type { Target } from '../../../../src/model/target.ts'
import { indicatorWith, quantity, SAMPLE_SCALE } from '../../examples.ts'

const SCALE: GradeScale = {
  raw: '各项指标完成100%为优，完成95%为良，完成90%为中，达不到90%为差',
  bands: [
    { grade: 'excellent', from: 1 },
    { grade: 'good', from: 0.95 },
    { grade: 'fair', from: 0.9 },
    { grade: 'poor', from: 0 },
  ],
}

/** A target of at least so many per cent. */
function atLeast(number: number): Target {
  return { raw: `≥${number}%`, kind: 'quantity', operator: '>=', number, unit: '%' }
}

describe('grades', () => {
  test.each([
    [1.2, 'excellent'],
    [1, 'excellent'],
    [0.9999, 'good'],
    [0.95, 'good'],
    [0.9499, 'fair'],
    [0.9, 'fair'],
    [0.8999, 'poor'],
    [0, 'poor'],
  ])('a completion rate of %s earns %s', (rate, grade) => {
    expect(gradeOf(SCALE, rate)).toBe(grade)
  })

  const subGoal = { markdown: '', text: '', metrics: [] }
  test.each([
    {
      why: 'all print the same bands',
      items: [
        { ...subGoal, scale: SCALE },
        { ...subGoal, scale: { ...SCALE, raw: `${SCALE.raw}。` } },
      ],
      shared: true,
    },
    { why: 'one prints none', items: [{ ...subGoal, scale: SCALE }, subGoal], shared: false },
    {
      why: 'one prints others',
      items: [
        { ...subGoal, scale: SCALE },
        { ...subGoal, scale: { raw: '', bands: SCALE.bands.slice(1) } },
      ],
      shared: false,
    },
    { why: 'there are none', items: [], shared: false },
  ])('projects share the scale of the sub-goals: $shared where $why', ({ items, shared }) => {
    const department = { subGoals: { heading: '二、分项绩效目标', introduction: [], items } }
    expect(sharedScaleOf(department)?.bands).toEqual(shared ? SCALE.bands : undefined)
  })

  test.each([
    { name: '社情民意反应率', target: atLeast(90), floor: 'fair' },
    { name: '群众满意度', target: atLeast(95), floor: 'good' },
    { name: '完成率', target: atLeast(100), floor: 'excellent' },
    { name: '车辆正常使用情况', description: '车辆正常使用率', target: atLeast(75), floor: 'poor' },
    { name: '开展社会服务活动次数', target: atLeast(90), floor: undefined },
    { name: '完成续保车辆的数量', description: '全部车辆完成续保', target: atLeast(75), floor: undefined },
    {
      name: '项目控制预算数',
      description: '完成率',
      category: { group: 'output', kind: 'cost' },
      target: atLeast(90),
      floor: undefined,
    },
    {
      name: '完成率',
      target: { raw: '45人', kind: 'quantity', operator: '=', number: 45, unit: '人' },
      floor: undefined,
    },
    {
      name: '差错率',
      target: { raw: '≤5%', kind: 'quantity', operator: '<=', number: 5, unit: '%' },
      floor: undefined,
    },
    { name: '群众满意度', target: { raw: '%', kind: 'number-missing', unit: '%' }, floor: undefined },
    { name: '完成率', target: { raw: '促进完成', kind: 'quality' }, floor: undefined },
  ] satisfies { name: string; description?: string; category?: Category; target: Target; floor: string | undefined }[])(
    'just meeting $target.raw of $name earns $floor',
    ({ floor, ...indicator }) => {
      expect(targetFloorOf(indicatorWith(indicator), SCALE)).toBe(floor)
    },
  )
})

test.each(['次数', '人数', '数量', '辆数', '个数'])('a rate of %s is counted, and has no floor', (word) => {
  const row = { number: 1, level1: '', level2: '', name: `${word}率`, target: quantity('>=', 90, '%') }
  expect(targetFloorOf(row, SAMPLE_SCALE)).toBeUndefined()
})

test.each([
  ['完成', '>=', 90, 'fair'],
  ['合格率', '=', 100, 'excellent'],
  ['满意度', '>=', 99.9, 'good'],
  ['合格率', '>', 90, undefined],
  ['合格率', '<=', 90, undefined],
] as const)('the floor of %s %s %d%% is %s', (name, operator, number, floor) => {
  const row = { number: 1, level1: '', level2: '', name, target: quantity(operator, number, '%') }
  expect(targetFloorOf(row, SAMPLE_SCALE)).toBe(floor)
})
