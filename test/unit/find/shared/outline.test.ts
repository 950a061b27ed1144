import { describe, expect, test } from 'vitest'
import { compareWords, partsBeginning, partWith } from '../../../../src/find/shared/outline.ts'

const FIRSTS = ['0', '会议', '车ǃ', '车辆', '预算']

describe('the file that would hold a word', () => {
  test.each([
    ['0', 0],
    ['一个', 0],
    ['会议', 1],
    ['会谈', 1],
    ['车轮', 2],
    ['车辆', 3],
    ['预算', 4],
    ['龘', 4],
    ['!', 0],
  ])('%s: %i', (word, part) => {
    expect(partWith(word, FIRSTS)).toBe(part)
  })
})

test.each([
  ['车', [1, 2, 3]],
  ['会', [0, 1]],
  ['预', [3, 4]],
  ['龘', [4]],
])('words that begin with %s may be in the files %j', (unit, parts) => {
  expect(partsBeginning(unit, FIRSTS)).toEqual(parts)
})

test.each([
  ['a', 'b', -1],
  ['会议', '会', 1],
  ['车辆', '车辆', 0],
  ['𠮷', '￥', 1],
])('%s beside %s: %i', (a, b, sign) => {
  expect(Math.sign(compareWords(a, b))).toBe(sign)
})
