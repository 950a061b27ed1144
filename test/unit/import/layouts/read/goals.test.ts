import { expect, test } from 'vitest'
import { pieceOf } from '../../../../../src/import/document/piece.ts'
import { goalsOf } from '../../../../../src/import/layouts/read/goals.ts'

test.each([
  [
    ['1.甲', '2.乙'],
    ['1.甲', '2.乙'],
  ],
  [
    ['1.甲', '乙', '2.丙'],
    ['1.甲乙', '2.丙'],
  ],
  [
    ['总的：', '1.甲'],
    ['总的：', '1.甲'],
  ],
  [
    ['甲', '乙'],
    ['甲', '乙'],
  ],
  [
    ['（1）甲', '①乙', '2、丙'],
    ['（1）甲', '①乙', '2、丙'],
  ],
  [['1.甲', '2.5万元'], ['1.甲2.5万元']],
  [[], []],
])('the lines %j of one cell are the goals %j', (lines, goals) => {
  const pieces = lines.map((text) => pieceOf(text, [{ start: 0, end: text.length }]))
  expect(goalsOf(pieces).map(({ text }) => text)).toEqual(goals)
})
