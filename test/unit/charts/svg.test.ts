import { describe, expect, test } from 'vitest'
import { planChartOf } from '../../../src/charts/plan-chart.ts'
import { drawPlan } from '../../../src/charts/svg.ts'
import { planWith, projectWith } from '../examples.ts'

const gapFirst = planChartOf(projectWith({ spendPlan: planWith(undefined, 0.9, 1, 1) }))

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
    const { shapes: broken } = drawPlan(planChartOf(projectWith({ spendPlan: planWith(0.2, undefined, 0.9, 1) })))
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
