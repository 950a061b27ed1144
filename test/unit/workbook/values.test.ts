import { isDeepStrictEqual } from 'node:util'
import { array, check, constant, constantFrom, oneof, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { decodeColumn, decodeValue, encodeColumn, encodeValue } from '../../../src/workbook/values.ts'

test.each([
  [undefined, ''],
  ['', '（空白）'],
  ['0', '0'],
  ['（空白）', '\\（空白）'],
  ['\\（空白）', '\\\\（空白）'],
  [' ', '\\ '],
  ['\\', '\\\\'],
])('the value %j stands in its cell as %j', (value, cell) => {
  expect(encodeValue(value)).toBe(cell)
  expect(decodeValue(cell)).toBe(value)
})

test.each([
  [
    ['≥90%', ''],
    ['≥90%', ''],
  ],
  [
    ['', ''],
    ['（空白）', '（空白）'],
  ],
  [
    [undefined, undefined],
    ['', ''],
  ],
  [
    ['≥90%', undefined],
    ['≥90%', '（无此栏）'],
  ],
  [
    ['', undefined],
    ['（空白）', '（无此栏）'],
  ],
])('the column %j stands as %j', (values, cells) => {
  expect(encodeColumn(values)).toEqual(cells)
  expect(decodeColumn(cells)).toEqual(values)
})

test('every column comes back as it was', () => {
  const value = oneof(
    string(),
    constantFrom('', ' ', '\\', '（空白）', '（无此栏）', '\\（无此栏）'),
    constant(undefined),
  )
  const result = check(
    property(array(value), (values) => isDeepStrictEqual(decodeColumn(encodeColumn(values)), values)),
  )
  expect(result.failed, JSON.stringify(result.counterexample)).toBe(false)
})
