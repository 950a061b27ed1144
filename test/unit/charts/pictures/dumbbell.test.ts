import { describe, expect, test } from 'vitest'
import { drawDumbbell, type Pair, rulerOf } from '../../../../src/charts/pictures/dumbbell.ts'

test.each([
  ['values far apart', [{ before: 10, after: 40 }, { before: 100 }], { from: 0, to: 100 }],
  ['values close together', [{ before: 100, after: 80 }, { after: 120 }], { from: 80, to: 120 }],
  ['values below 0', [{ before: -5, after: 10 }], { from: -5, to: 10 }],
  ['values that are all below 0', [{ before: -5, after: -4 }], { from: -5, to: 0 }],
  ['one value', [{ before: 7, after: 7 }], { from: 0, to: 7 }],
  ['nothing but 0', [{ before: 0, after: 0 }], { from: 0, to: 1 }],
  ['nothing', [], { from: 0, to: 1 }],
] as const)('the ruler of %s', (_, pairs: readonly Pair[], ruler) => expect(rulerOf(pairs)).toEqual(ruler))

const RULER = { from: 0, to: 100 }
const rule = { tag: 'line', attributes: { class: 'stroke-rule', x1: 0, x2: '100%', y1: 9, y2: 9 } }

describe('a dumbbell', () => {
  test('has last year as a ring, this year full above it, and the way between them', () => {
    expect(drawDumbbell({ before: 100, after: 40 }, RULER, '上年100，今年40')).toEqual({
      ...{ title: '上年100，今年40', height: 18 },
      shapes: [
        rule,
        { tag: 'line', attributes: { class: 'stroke', x1: '97.5%', x2: '40.5%', y1: 9, y2: 9 } },
        { tag: 'circle', attributes: { class: 'ring', cx: '97.5%', cy: 9, r: 5 } },
        { tag: 'circle', attributes: { class: 'fill', cx: '40.5%', cy: 9, r: 6 } },
      ],
    })
  })

  test('shows what became easier in the colour of what is missed, with the same shapes', () => {
    const { shapes } = drawDumbbell({ before: 100, after: 40 }, RULER, '', true)
    expect(shapes.map(({ attributes }) => attributes.class)).toEqual([
      ...['stroke-rule', 'stroke-missed', 'ring', 'fill-missed'],
    ])
  })

  test.each([
    ['came', { after: 50 }, ['stroke-rule', 'fill']],
    ['went', { before: 50 }, ['stroke-rule', 'ring']],
  ])('of what %s has one point and no way', (_, pair, classes) => {
    const { shapes } = drawDumbbell(pair, RULER, '')
    expect(shapes.map(({ attributes }) => attributes.class)).toEqual(classes)
  })

  test('on a ruler that begins at its least value keeps its points off the edges', () => {
    const { shapes } = drawDumbbell({ before: 120, after: 80 }, { from: 80, to: 120 }, '')
    expect(shapes.slice(2).map(({ attributes }) => attributes.cx)).toEqual(['97.5%', '2.5%'])
  })
})
