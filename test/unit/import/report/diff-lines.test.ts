import { expect, test } from 'vitest'
import { diffLines } from '../../../../src/import/report/diff-lines.ts'

test.each([
  ['a\nb\nc', 'a\nb\nc', []],
  ['a\nb\nc', 'a\nx\nc', ['-2 b', '+2 x']],
  ['a\nc', 'a\nb\nc', ['+2 b']],
  ['a\nb\nc', 'a\nc', ['-2 b']],
  ['a\nb', 'b\na', ['-1 a', '+2 a']],
  ['', 'a', ['-1 ', '+1 a']],
])('%j and %j differ in their lines', (before, after, lines) => {
  expect(diffLines(before, after).map(({ sign, number, line }) => `${sign}${number} ${line}`)).toEqual(lines)
})
