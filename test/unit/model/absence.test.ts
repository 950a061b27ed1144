import { expect, test } from 'vitest'
import { absenceOf, isDash, noNumberOf } from '../../../src/model/absence.ts'

test.each([
  [undefined, '未公布', false],
  ['', '未填', false],
  ['\t　\n', '未填', false],
  ['-', '不适用', true],
  ['－', '不适用', true],
  [' — — ', '不适用', true],
  ['／', '不适用', true],
  ['\\', '不适用', true],
  ['~', '不适用', true],
  ['无', '不适用', false],
  ['不 适 用', '不适用', false],
  ['n/a', '不适用', false],
  ['NA', '不适用', false],
  ['0', undefined, false],
  ['无偿', undefined, false],
  ['-5', undefined, false],
  ['未公布', undefined, false],
])('the cell “%s” is %s', (cell, absence, dash) => {
  expect(absenceOf(cell)).toBe(absence)
  expect(isDash(cell ?? '')).toBe(dash)
})

test.each([
  ['0', 0n, undefined],
  ['0.00%', 0, undefined],
  ['一半', undefined, '读不出数'],
  ['/', undefined, '不适用'],
  [' ', undefined, '未填'],
  [undefined, undefined, '未公布'],
])('a cell “%s” with the number %s is without a number because of %s', (cell, number, state) =>
  expect(noNumberOf(cell, number)).toBe(state),
)
