import { expect, test } from 'vitest'
import { marksOf, pinyinRangesOf, rangesOf, rowRangesOf } from '../../../../../src/find/browser/search/match.ts'

test.each([
  [
    '人大会议，人大',
    ['人大'],
    [
      { start: 0, end: 2 },
      { start: 5, end: 7 },
    ],
  ],
  ['预 算 数', ['预算'], [{ start: 0, end: 3 }]],
  ['代码 B95', ['b95'], [{ start: 3, end: 6 }]],
  ['人大代表', ['人大', '大代'], [{ start: 0, end: 3 }]],
  ['会会会', ['会会'], [{ start: 0, end: 3 }]],
  ['听取、审议', ['听取ǀ审议'], [{ start: 0, end: 5 }]],
  ['人大', ['政协', ''], []],
])('in %s the needles %j stand at %j', (printed, needles, ranges) => {
  expect(rangesOf(printed, needles)).toEqual(ranges)
})

test.each([
  ['huiyi', [{ start: 2, end: 4 }]],
  ['uiy', [{ start: 2, end: 4 }]],
  ['rdhy', [{ start: 0, end: 4 }]],
  ['xx', []],
])('the pinyin %s means the characters at %j', (typed, ranges) => {
  expect(pinyinRangesOf('人大会议', ['ren', 'da', 'hui', 'yi'], [typed])).toEqual(ranges)
})

test('a row shows its needles cell by cell, and its amount whole', () => {
  const row = { label: '金额', cells: ['预算数 10.00 万元', '预算'], fen: 10_000_000 }
  expect(rowRangesOf(row, { needles: ['预算'], amounts: [] })).toEqual([[{ start: 0, end: 2 }], [{ start: 0, end: 2 }]])
  expect(rowRangesOf({ ...row, cells: ['10.00'] }, { needles: [], amounts: [10_000_000n] })).toEqual([
    [{ start: 0, end: 5 }],
  ])
})

test('what is marked are the pieces and the amounts that they may mean', () => {
  expect(marksOf([{ letters: '10', fen: 1000n }, { letters: '会' }])).toEqual({
    needles: ['10', '会'],
    amounts: [1000n],
  })
})
