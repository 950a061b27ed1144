import { expect, test } from 'vitest'
import { cellAddress, columnName, parseCellAddress } from '../../../src/office/cell-address.ts'

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [702, 'ZZ'],
  [16384, 'XFD'],
])('column %d is %s', (column, name) => {
  expect(columnName(column)).toBe(name)
  expect(parseCellAddress(cellAddress(7, column))).toEqual({ row: 7, column })
})

test.each(['', 'A0', '7', 'A', 'a1', 'ABCD1', 'A12345678'])('“%s” is no address', (address) =>
  expect(parseCellAddress(address)).toBeUndefined(),
)
