import { expect, test } from 'vitest'
import { drawBar, partsOf } from '../../../../src/charts/pictures/bar.ts'

test('a bar is as long as its part, and says its value', () => {
  expect(drawBar(0.5, '教育局 202万元')).toEqual({
    title: '教育局 202万元',
    height: 8,
    shapes: [{ tag: 'rect', attributes: { class: 'fill', width: '50%', height: 8 } }],
  })
})

test.each([
  [0, '0%'],
  [-1, '0%'],
  [0.0001, '0.8%'],
  [1, '100%'],
  [7, '100%'],
])('a part of %d is %s long: what is not nothing can be seen', (part, width) => {
  expect(drawBar(part, '').shapes[0]?.attributes.width).toBe(width)
})

test.each([
  [
    [4n, 2n, undefined, 0n],
    [1, 0.5, 0, 0],
  ],
  [
    [10, -5],
    [1, 0],
  ],
  [
    [undefined, undefined],
    [0, 0],
  ],
  [[0n], [0]],
  [[], []],
])('of %o the parts of the longest are %o', (values, parts) => expect(partsOf(values)).toEqual(parts))
