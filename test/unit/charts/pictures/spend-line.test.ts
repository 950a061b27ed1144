import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Picture, Shape } from '../../../../src/charts/pictures/shape.ts'
import { drawSpendLine } from '../../../../src/charts/pictures/spend-line.ts'
import type { LinePoint, SpendLines } from '../../../../src/charts/spend-lines.ts'

const point = (month: number, value?: number, words = value === undefined ? '未填' : String(value)): LinePoint => ({
  ...{ month, words },
  ...(value !== undefined && { value }),
})
const lines = (parts: Partial<SpendLines>): SpendLines => ({ unit: '万元', plan: [], actual: [], ...parts })
const drawn = (parts: Partial<SpendLines>) => drawSpendLine(lines(parts), '支出')
const textsOf = ({ shapes }: Picture) => shapes.flatMap(({ tag, text }) => (tag === 'text' && text ? [text] : []))
const ofClass = ({ shapes }: Picture, name: string) => shapes.filter(({ attributes }) => attributes.class === name)

const YEAR = { plan: [point(3, 126), point(6, 221), point(10, 284), point(12, 316)] }
const SPENT = { actual: [point(7, 105), point(10, 171), point(12, 220)] }

describe('plan and spending over a year', () => {
  const picture = drawn({ ...YEAR, ...SPENT, revised: { value: 236, words: '236' } })

  test('have every value at its point, their names at one of each, and the months under them', () => {
    expect(textsOf(picture).toSorted()).toEqual(
      [
        ...['10月', '12月', '3月', '6月', '7'],
        ...['171', '实际 105', '220', '221', '284', '316', '调整后 236', '计划 126'],
      ].toSorted(),
    )
  })

  test('the plan is soft with rings from nothing on, what was spent is full and begins at its first point', () => {
    expect(ofClass(picture, 'stroke-soft')).toHaveLength(4)
    expect(ofClass(picture, 'stroke')).toHaveLength(2)
    expect(ofClass(picture, 'ring')).toHaveLength(4)
    expect(ofClass(picture, 'fill')).toHaveLength(3)
    expect(ofClass(picture, 'stroke-dash')).toHaveLength(1)
  })

  test('a place along the width is per cent, one from above pixels', () => {
    expect(ofClass(picture, 'ring').at(-1)?.attributes).toEqual({ class: 'ring', cx: '86.79%', cy: 26, r: 4 })
    expect([picture.height, picture.width]).toEqual([240, undefined])
  })
})

test('a gap breaks the line and is named under its month', () => {
  const picture = drawn({ plan: [point(3), point(6, 50), point(10), point(12, 100)], actual: [point(7)] })
  expect(ofClass(picture, 'stroke-soft')).toHaveLength(0)
  expect(textsOf(picture).filter((text) => text.includes('未填'))).toEqual(['未填', '未填', '实际未填'])
  expect(picture.height).toBe(260)
})

test('a plan without a number is months and gaps alone', () => {
  const picture = drawn({ plan: [point(6), point(12)] })
  expect(textsOf(picture).toSorted()).toEqual(['12月', '6月', '未填', '未填'].toSorted())
})

test('where plan and spending end alike one value is said', () => {
  const picture = drawn({ plan: [point(12, 100)], actual: [point(12, 100)] })
  expect(textsOf(picture).filter((text) => text.includes('100'))).toEqual(['100'])
})

test('all twelve months keep the last and the first, and leave out what has no room', () => {
  const plan = Array.from({ length: 12 }, (_, index) => point(index + 1, 10 * index))
  const months = textsOf(drawn({ plan })).filter((text) => /^\d+月?$/.test(text) && Number.parseInt(text, 10) <= 12)
  expect(months).toContain('1月')
  expect(months).toContain('12月')
})

test('a value below nothing stands on the ground', () => {
  const picture = drawn({ plan: [point(6, -5), point(12, 10)] })
  expect(ofClass(picture, 'ring')[0]?.attributes.cy).toBe(208)
})

interface Box {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const across = (place: string | number | undefined, width: number) => (Number.parseFloat(String(place)) / 100) * width

/** The room of a text of 14 pixels: a Chinese letter is as wide as it is high, a digit of any of the fonts less than 8.5. */
function boxOf({ text = '', attributes }: Shape, width: number): Box {
  const size = [...text].reduce((sum, letter) => sum + (letter === ' ' ? 4.5 : letter < '\u0250' ? 8.5 : 14), 0)
  const kind = String(attributes.class)
  const start = across(attributes.x, width) + Number(attributes.dx ?? 0)
  const left = start - (kind.endsWith('end') ? size : kind.endsWith('middle') ? size / 2 : 0)
  const y = Number(attributes.y)
  return { text, left, right: left + size, top: y - 12, bottom: y + 3 }
}

/** Whether a line comes into a box, looked at in many places of it. */
function runsThrough({ attributes }: Shape, box: Box, width: number): boolean {
  const [x1, x2] = [across(attributes.x1, width), across(attributes.x2, width)]
  const [y1, y2] = [Number(attributes.y1), Number(attributes.y2)]
  return Array.from({ length: 201 }, (_, index) => index / 200).some((part) => {
    const [x, y] = [x1 + (x2 - x1) * part, y1 + (y2 - y1) * part]
    return x > box.left && x < box.right && y > box.top && y < box.bottom
  })
}

function troubleOf(picture: Picture, width: number): string[] {
  const boxes = picture.shapes.filter(({ tag }) => tag === 'text').map((shape) => boxOf(shape, width))
  const crossed = boxes.filter((box) =>
    picture.shapes.some((shape) => shape.tag === 'line' && runsThrough(shape, box, width)),
  )
  const touching = boxes.filter((a, index) =>
    boxes.some(
      (b, other) => other > index && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
    ),
  )
  const outside = boxes.filter(({ left, right, top, bottom }) =>
    [left < 0, right > width, top < 0, bottom > picture.height].some(Boolean),
  )
  return [...crossed, ...touching, ...outside].map(({ text }) => text)
}

const value = fc.oneof(fc.constantFrom(0, 100, 316), fc.nat(1_000_000), fc.double({ min: 0, max: 2, noNaN: true }))
const words = fc.constantFrom('<0.01', '0', '1.25', '316', '6,712', '123,456', '62.5%', '100%')
const anyPoint = fc.record({ month: fc.integer({ min: 1, max: 12 }), value, words, isBlank: fc.boolean() })
const course = fc
  .uniqueArray(anyPoint, { selector: ({ month }) => month, maxLength: 12 })
  .map((points) =>
    points
      .toSorted((a, b) => a.month - b.month)
      .map(({ month, value: own, words: said, isBlank }) => (isBlank ? point(month) : point(month, own, said))),
  )

test('whatever is planned and spent, no words touch each other or a line, or stand outside the picture', () => {
  fc.assert(
    fc.property(
      course,
      course,
      fc.option(fc.record({ value, words }), { nil: undefined }),
      fc.integer({ min: 280, max: 1400 }),
      (plan, actual, revised, width) => {
        const picture = drawSpendLine(lines({ plan, actual, ...(revised && { revised }) }), '支出')
        expect(troubleOf(picture, width)).toEqual([])
      },
    ),
    { numRuns: 600 },
  )
})

test('the look for trouble finds words that a line runs through', () => {
  const text: Shape = { tag: 'text', attributes: { class: 'soft middle', x: '50%', y: 100 }, text: '计划' }
  const line: Shape = { tag: 'line', attributes: { class: 'stroke', x1: '0%', y1: 95, x2: '100%', y2: 95 } }
  expect(troubleOf({ title: '', height: 200, shapes: [text, line] }, 300)).toEqual(['计划'])
})
