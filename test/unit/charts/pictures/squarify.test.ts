import { describe, expect, test } from 'vitest'
import { squarify } from '../../../../src/charts/pictures/squarify.ts'

const FRAME = { x: 0, y: 0, width: 600, height: 400 }

test('the values of the paper that first told the rule stand where it draws them', () => {
  const rects = squarify([6, 6, 4, 3, 2, 2, 1], { x: 0, y: 0, width: 6, height: 4 })
  expect(rects.slice(0, 4)).toEqual([
    { x: 0, y: 0, width: 3, height: 2 },
    { x: 0, y: 2, width: 3, height: 2 },
    { x: 3, y: 0, width: expect.closeTo(12 / 7), height: expect.closeTo(7 / 3) },
    { x: expect.closeTo(3 + 12 / 7), y: 0, width: expect.closeTo(9 / 7), height: expect.closeTo(7 / 3) },
  ])
})

test('one value takes the frame, wherever that stands', () => {
  const frame = { x: 10, y: 20, width: 30, height: 40 }
  expect(squarify([5], frame)).toEqual([frame])
})

test('no value, and a frame without room, give no rectangle that has an area', () => {
  expect(squarify([], FRAME)).toEqual([])
  expect(squarify([0], FRAME).map(({ width, height }) => width * height)).toEqual([0])
})

describe.each([
  ['one that hides the others', [1_000_000, 3, 2, 1]],
  ['many that are the same', Array.from({ length: 1000 }, () => 7)],
  ['very large sums', [9e15, 8e15, 1]],
  ['the last one larger, as what is put together may be', [5, 4, 1, 30]],
])('with %s', (_, values) => {
  const rects = squarify(values, FRAME)

  test('each has its share of the area', () => {
    const sum = values.reduce((all, value) => all + value, 0)
    for (const [index, { width, height }] of rects.entries())
      expect(width * height).toBeCloseTo(((values[index] ?? 0) / sum) * 240_000, 3)
  })

  test('none stands out of the frame', () => {
    expect(rects).toHaveLength(values.length)
    const out = rects.filter(
      ({ x, y, width, height }) => x < -1e-6 || y < -1e-6 || x + width > 600 + 1e-6 || y + height > 400 + 1e-6,
    )
    expect(out).toEqual([])
  })
})
