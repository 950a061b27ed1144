import { describe, expect, test } from 'vitest'
import {
  boxOf,
  crosses,
  overlap,
  placeLabel,
  type Spot,
  widthOf,
} from '../../../../src/charts/pictures/place-labels.ts'

const spot = (parts: Partial<Spot>): Spot => ({ at: 0.5, dx: 0, y: 100, anchor: 'middle', ...parts })
const NOTHING = { lines: [], dots: [] }

test.each([
  ['计划', 28],
  ['计划 126', 60],
  ['<0.01', 45],
  ['', 0],
])('the text “%s” is %d pixels wide at most', (text, width) => expect(widthOf(text)).toBe(width))

test.each([
  ['start', 150, 178],
  ['middle', 136, 164],
  ['end', 122, 150],
] as const)('a label that is anchored at its %s stands from %d to %d', (anchor, left, right) => {
  expect(boxOf({ text: '计划', spot: spot({ anchor }) }, 300)).toEqual({ left, right, top: 87, bottom: 104 })
})

describe('a line and a box', () => {
  const box = { left: 100, right: 200, top: 50, bottom: 70 }
  test.each([
    ['through it', { x1: 0, y1: 60, x2: 1, y2: 60 }, true],
    ['over it', { x1: 0, y1: 40, x2: 1, y2: 45 }, false],
    ['through a corner of it', { x1: 0.3, y1: 40, x2: 0.6, y2: 60 }, true],
    ['that ends before it', { x1: 0, y1: 60, x2: 0.3, y2: 60 }, false],
    ['upright within it', { x1: 0.5, y1: 0, x2: 0.5, y2: 100 }, true],
    ['upright beside it', { x1: 0.9, y1: 0, x2: 0.9, y2: 100 }, false],
  ])('a line %s', (_, line, crossed) => expect(crosses(line, box, 300)).toBe(crossed))

  test('boxes that only touch do not overlap', () => {
    expect(overlap(box, { ...box, left: 200, right: 300 })).toBe(false)
    expect(overlap(box, { ...box, left: 199, right: 300 })).toBe(true)
  })
})

describe('a label takes the first of its places that is free', () => {
  const placed = (spots: readonly Spot[], obstacles: Partial<Parameters<typeof placeLabel>[1]> = {}) =>
    placeLabel({ text: '100', spots }, { ...NOTHING, ...obstacles }, [])?.spot

  test('of lines, of points, and of labels that stand already', () => {
    const line = { x1: 0, y1: 95, x2: 1, y2: 95 }
    expect(placed([spot({}), spot({ y: 130 })], { lines: [line] })?.y).toBe(130)
    expect(placed([spot({}), spot({ y: 130 })], { dots: [{ at: 0.5, y: 95 }] })?.y).toBe(130)
    const other = { text: '100', spot: spot({ dx: 10 }) }
    expect(placeLabel({ text: '100', spots: [spot({}), spot({ dx: 60 })] }, NOTHING, [other])?.spot.dx).toBe(60)
  })

  test('and stands within the picture, however wide that is', () => {
    expect(
      placed([spot({ at: 0 }), spot({ at: 1 }), spot({ at: 0.02, anchor: 'end' }), spot({ y: 5 })]),
    ).toBeUndefined()
    expect(placed([spot({ at: 0, anchor: 'start' })])?.at).toBe(0)
  })
})
