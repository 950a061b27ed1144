import { expect, test } from 'vitest'
import { lineOf, linesOf, spanOf } from '../../../../src/import/document/place.ts'

test.each([
  ['甲\n乙', 2, 2],
  ['甲\r\n乙', 3, 2],
  ['甲\r乙', 2, 2],
  ['甲\n\n乙', 1, 1],
  ['甲\n\n乙', 3, 3],
])('in %j the offset %i stands on line %i', (source, offset, line) => expect(lineOf(source, offset)).toBe(line))

test('a range is named by its first and last line, and a line end belongs to the line it ends', () => {
  expect(linesOf('甲\n乙\n丙', { start: 0, end: 3 })).toBe('1–2')
  expect(linesOf('甲\n乙\n丙', { start: 2, end: 4 })).toBe('2')
})

test('pieces span from the first start to the last end', () => {
  const piece = (start: number, end: number) => ({ text: '', ranges: [{ start, end }] })
  expect(spanOf([piece(3, 4), piece(7, 9)])).toEqual({ start: 3, end: 9 })
  expect(spanOf([])).toBeUndefined()
})
