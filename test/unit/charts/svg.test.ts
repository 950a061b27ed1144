import { describe, expect, test } from 'vitest'
import { planChartOf } from '../../../src/charts/plan-chart.ts'
import { drawPlan } from '../../../src/charts/svg.ts'
import { planWith, projectWith } from '../examples.ts'
import { plannedWith } from './planned-with.ts'

const gapFirst = planChartOf(plannedWith(projectWith({ spendPlan: planWith(undefined, 0.9, 1, 1) })))

describe('the drawing of a spend plan', () => {
  const { shapes, width, height } = drawPlan(gapFirst)
  const texts = shapes.flatMap(({ attributes, text }) => (text ? [[attributes.class, text]] : []))

  test('every value and every gap is named, with its month', () => {
    expect(texts).toEqual([
      ['tick', '0%'],
      ['tick', '50%'],
      ['tick', '100%'],
      ['missing', '未填'],
      ['month', '3月底'],
      ['value', '90%'],
      ['month', '6月底'],
      ['value', '100%'],
      ['month', '10月底'],
      ['value', '100%'],
      ['month', '12月底'],
    ])
  })

  test('the line starts after the gap', () => {
    const line = shapes.find(({ attributes }) => attributes.class === 'plan-line')
    expect(line?.attributes.d).toBe('M207.7 44.6L317.5 30L372 30')
  })

  test('a gap in the middle breaks the line, and a point on its own has none', () => {
    const { shapes: broken } = drawPlan(
      planChartOf(plannedWith(projectWith({ spendPlan: planWith(0.2, undefined, 0.9, 1) }))),
    )
    const lines = broken.filter(({ attributes }) => attributes.class === 'plan-line')
    expect(lines.map(({ attributes }) => attributes.d)).toEqual(['M317.5 44.6L372 30'])
    expect(broken.filter(({ tag }) => tag === 'circle')).toHaveLength(3)
  })

  test('nothing is drawn outside the frame', () => {
    for (const { attributes } of shapes) {
      for (const x of [attributes.x, attributes.cx, attributes.x2]) expect(Number(x ?? 0)).toBeLessThanOrEqual(width)
      for (const y of [attributes.y, attributes.cy, attributes.y2]) expect(Number(y ?? 0)).toBeLessThanOrEqual(height)
    }
  })
})

describe('the drawing of plan and actual spending', () => {
  const points = [
    { label: '7月底', month: 7, raw: '', from: 'monitoring', share: 0.4 },
    { label: '10月底', month: 10, raw: '', from: 'monitoring', share: 0.62 },
  ] as const
  const spendPlan = planWith(0.1, 0.5, 0.8, 1)
  const { shapes, height } = drawPlan(planChartOf(plannedWith(projectWith({ spendPlan }), { base: 'budget', points })))

  test('the actual is a line of its own with diamonds, named at its first point as the plan is', () => {
    const actual = shapes.filter(({ attributes }) => String(attributes.class).startsWith('actual'))
    expect(actual.map(({ attributes }) => attributes.d)).toEqual([
      'M235.3 117.6L317.5 85.5',
      'M235.3 110.6l7 7-7 7-7-7z',
      'M317.5 78.5l7 7-7 7-7-7z',
    ])
    const values = shapes.filter(({ attributes }) => attributes.class === 'value')
    expect(values.map(({ text }) => text)).toEqual(['计划 10%', '50%', '80%', '100%', '实际 40%', '62%'])
  })

  test('the words of the lower line stand below it', () => {
    const low = shapes.find(({ text }) => text === '62%')
    expect(low?.attributes.y).toBe(107.5)
  })

  test('a month that only the actual has stands on a row below the others', () => {
    expect(shapes.filter(({ text }) => text === '7月底').map(({ attributes }) => attributes.y)).toEqual([220])
    expect(height).toBe(236)
  })

  test('a name at the end of the year stays inside', () => {
    const end = [{ label: '12月底', month: 12, raw: '', from: 'appraisal', share: 0.9 }] as const
    const drawn = drawPlan(planChartOf(plannedWith(projectWith({}), { base: 'revised', points: end })))
    expect(drawn.shapes.find(({ text }) => text === '实际 90%')?.attributes).toMatchObject({
      class: 'value end',
      x: 392,
    })
    expect(drawn.height).toBe(216)
  })
})
