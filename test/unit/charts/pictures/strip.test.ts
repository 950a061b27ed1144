import { expect, test } from 'vitest'
import { drawStrip } from '../../../../src/charts/pictures/strip.ts'

const told = (met: number, missed: number) =>
  drawStrip({ met, missed }, '').shapes.map(({ attributes }) => [
    attributes.class,
    attributes.x ?? '0%',
    attributes.width,
  ])

test.each([
  [
    3,
    1,
    [
      ['fill', '0%', '75%'],
      ['hollow-missed', '75%', '25%'],
    ],
  ],
  [4, 0, [['fill', '0%', '100%']]],
  [0, 2, [['hollow-missed', '0%', '100%']]],
  [0, 0, []],
])('%d reached and %d missed are full and hollow in their parts', (met, missed, shapes) => {
  expect(told(met, missed)).toEqual(shapes)
})

test('it says both numbers and is as high everywhere', () => {
  expect(drawStrip({ met: 3, missed: 1 }, '3项达到，1项未达到')).toMatchObject({
    title: '3项达到，1项未达到',
    height: 10,
  })
})
