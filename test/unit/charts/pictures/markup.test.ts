import { parseFragment } from 'parse5'
import { expect, test } from 'vitest'
import { shapesMarkup } from '../../../../src/charts/pictures/markup.ts'

test('shapes are written short: zeros that are so by themselves left out, neighbours of one class as a group', () => {
  expect(
    shapesMarkup([
      { tag: 'line', attributes: { class: 'stroke-rule', x1: '0%', y1: 208, x2: '83.57%', y2: 208 } },
      { tag: 'circle', attributes: { class: 'ring', cx: '22.11%', cy: 153.4, r: 4 } },
      { tag: 'circle', attributes: { class: 'ring', cx: 0, cy: -8, r: 4 } },
      { tag: 'rect', attributes: { width: '100%', height: 0 } },
      { tag: 'rect', attributes: { width: '50%', height: 2 } },
      { tag: 'text', attributes: { class: 'soft middle', x: '50%', y: 232 }, text: '12月' },
      { tag: 'text', attributes: { class: 'soft middle', x: 0, y: 232 }, text: '3月' },
    ]),
  ).toBe(
    '<line class=stroke-rule y1=208 x2=83.57% y2=208 />' +
      '<g class=ring><circle cx=22.11% cy=153.4 r=4 /><circle cy=-8 r=4 /></g>' +
      '<rect width=100% height=0 /><rect width=50% height=2 />' +
      '<text class="soft middle" x=50% y=232>12月</text><text class="soft middle" y=232>3月</text>',
  )
  expect(shapesMarkup([])).toBe('')
})

test('a text or value cannot become markup', () => {
  const hostile = `"'><script>go()</script>&amp;`
  const { childNodes } = parseFragment(
    `<svg>${shapesMarkup([{ tag: 'text', attributes: { class: hostile, x: '1' }, text: hostile }])}</svg>`,
  )
  expect(childNodes[0]).toMatchObject({
    nodeName: 'svg',
    childNodes: [
      {
        nodeName: 'text',
        attrs: [
          { name: 'class', value: hostile },
          { name: 'x', value: '1' },
        ],
        childNodes: [{ nodeName: '#text', value: hostile }],
      },
    ],
  })
})
