import { expect, test } from 'vitest'
import { parseFigure } from '../../../src/parse/figure.ts'

test.each([
  ['10', 10],
  ['9.8', 9.8],
  ['９．８分', 9.8],
  ['98.00%', 0.98],
  ['33.33%', 0.3333],
  ['120%', 1.2],
  ['0.00%', 0],
  [' 90 ', 90],
])('the figure %s is %d', (raw, value) => expect(parseFigure(raw)).toStrictEqual({ raw, value }))

test.each([['/'], [''], ['—'], ['完成'], ['1e5'], ['5/10']])('the text “%s” is no number', (raw) =>
  expect(parseFigure(raw)).toStrictEqual({ raw }),
)

test.each([
  ['-5', -5],
  ['5 分', 5],
  ['5  %', 0.05],
  ['12.25', 12.25],
])('the figure %s is %d all the same', (raw, value) => expect(parseFigure(raw)).toStrictEqual({ raw, value }))

test.each(['约5', '5分钟', '5%左右', '5.', '.5', '5%%', '--5'])('the text %s is no figure', (raw) =>
  expect(parseFigure(raw)).toStrictEqual({ raw }),
)
