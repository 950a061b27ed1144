import { describe, expect, test } from 'vitest'
import {
  compareWords,
  linksOf,
  partsBeginning,
  partWith,
  placeIn,
  readNames,
  writtenLinks,
  writtenNames,
} from '../../../../src/find/shared/outline.ts'

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

test.each([
  ['none', [undefined, undefined], [0, 0]],
  ['one after another', [0, 1, 2], [1, 1, 1]],
  ['some left out, on and back', [5, undefined, 7, 3], [11, 0, 3, 10]],
])('links, %s, are written as steps and read again', (_, links, written) => {
  expect(writtenLinks(links)).toEqual(written)
  expect(linksOf(written)).toEqual(links)
})

test.each([
  [[0, 10, 20], 0, 0],
  [[0, 10, 20], 9, 0],
  [[0, 10, 20], 10, 1],
  [[0, 10, 20], 25, 2],
  [[], 3, 0],
])('among parts that begin at %j, page %i is in part %i', (starts, page, place) => {
  expect(placeIn(starts, (start) => start > page)).toBe(place)
})

test.each([
  ['all new', ['乙', '甲'], [], ['乙', '甲']],
  ['all as before', ['甲', '乙', '丙'], ['甲', '乙', '丙'], [0, 0, 0]],
  ['some new, some gone, one again', ['乙', '新', '丁', '甲', '甲'], ['甲', '乙', '丙', '丁'], [1, '新', 1, -4, -1]],
])('names, %s, are written by those of the year before and read again', (_, names, before, written) => {
  expect(writtenNames(names, before)).toEqual(written)
  expect(readNames(written, before)).toEqual(names)
})

test('a name that the year before does not have is refused', () => {
  expect(() => readNames([3], ['甲'])).toThrow('no name 3')
})
