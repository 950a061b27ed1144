import { describe, expect, test } from 'vitest'
import { drawSparkline, type SparkPoint } from '../../../../src/charts/pictures/sparkline.ts'

const shapesOf = (points: readonly SparkPoint[], current: number) =>
  drawSparkline(points, current, '').shapes.map(({ tag, attributes }) => [tag, attributes.class])

describe('a sparkline', () => {
  const points = [
    { year: 2022, value: 50 },
    { year: 2023, value: 100 },
    { year: 2024, value: 0 },
  ]

  test('runs from nothing up to the largest value, over its ground', () => {
    const [ground, first, second] = drawSparkline(points, 2024, '').shapes
    expect(ground?.attributes).toEqual({ class: 'stroke-rule', x1: 0, x2: 72, y1: 22.5, y2: 22.5 })
    expect(first?.attributes).toEqual({ class: 'stroke', x1: 5, y1: 13.5, x2: 36, y2: 5 })
    expect(second?.attributes).toEqual({ class: 'stroke', x1: 36, y1: 5, x2: 67, y2: 22 })
  })

  test('has a full point at the year of the page, and soft lines to a ring at the last after it', () => {
    expect(shapesOf(points, 2023)).toEqual([
      ['line', 'stroke-rule'],
      ['line', 'stroke'],
      ['line', 'stroke-soft'],
      ['circle', 'fill'],
      ['circle', 'ring'],
    ])
  })

  test('has a gap where a year has no number, and shows a year that stands alone', () => {
    const gap = [{ year: 2022, value: 50 }, { year: 2023 }, { year: 2024, value: 80 }]
    expect(shapesOf(gap, 2024)).toEqual([
      ['line', 'stroke-rule'],
      ['circle', 'ring'],
      ['circle', 'fill'],
    ])
  })

  test('of one year, of nothing, or of zeros is drawn too', () => {
    expect(shapesOf([{ year: 2024, value: 3 }], 2024)).toEqual([
      ['line', 'stroke-rule'],
      ['circle', 'fill'],
    ])
    expect(shapesOf([], 2024)).toEqual([['line', 'stroke-rule']])
    expect(drawSparkline([{ year: 2024, value: 0 }], 2024, '').shapes[1]?.attributes.cy).toBe(22)
  })

  test('has a size of its own', () => {
    expect(drawSparkline(points, 2024, '各年预算')).toMatchObject({ title: '各年预算', width: 72, height: 26 })
  })
})
