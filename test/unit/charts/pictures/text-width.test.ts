import { expect, test } from 'vitest'
import { fittedTo, textWidthOf } from '../../../../src/charts/pictures/text-width.ts'

test.each([
  ['', 0],
  ['教育局', 42],
  ['𠮷', 14],
  ['……', 28],
])('%s is about %d px wide', (text, width) => expect(textWidthOf(text)).toBe(width))

test('a digit or a letter is narrower than a Chinese sign', () => expect(textWidthOf('1,974')).toBeCloseTo(44.8))

test.each([
  [100, '教育局', '教育局'],
  [84, '人大常委会办公室', '人大常委会…'],
  [70, '人大常委会办公室', '人大常委…'],
  [69, '人大常委会办公室', undefined],
  [20, '教育局', undefined],
])('in %d px there is room for %s as %s', (width, text, fitted) => expect(fittedTo(width, text)).toBe(fitted))
