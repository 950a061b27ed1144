import { expect, test } from 'vitest'
import { blocksOf, bordersOf, withAllPages } from '../../../../../src/find/index/shard/words.ts'

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at)

test('a letter and a pair that more than eight texts hold have all their pages in one list', () => {
  const texts = range(0, 9).map((page) => ({ text: '会议', numbers: [page, page + 20] }))
  const words = [
    { text: '会议', numbers: [50, ...range(100, 109)] },
    { text: '议ǃ', numbers: range(100, 108) },
    { text: 'rmb900', numbers: [3] },
  ]
  const pages = [...range(0, 9), ...range(20, 29), 50]
  expect(withAllPages(words, 100, texts)).toEqual([
    { text: 'rmb900', numbers: [3] },
    { text: '会\u0001', numbers: pages },
    { text: '会议', numbers: [50, ...range(100, 109)] },
    { text: '会议\u0001', numbers: pages },
    { text: '议ǃ', numbers: range(100, 108) },
  ])
})

test('blocks end before they grow too large, and a list stands in one of them', () => {
  const lists = ['会议', '会场', '车辆'].map((text) => ({ text, numbers: [1] }))
  expect(blocksOf(lists, 20).map(({ first, bytes }) => [first, bytes.length])).toEqual([
    [0, 18],
    [2, 9],
  ])
  expect(blocksOf(lists, 5).map(({ first }) => first)).toEqual([0, 1, 2])
  expect(blocksOf([], 5)).toEqual([])
})

test.each([
  [
    ['会场', '会议', '车ǃ', '车辆', '预算'],
    [0, 2, 3, 4],
    ['', '车', '车辆', '预'],
  ],
  [
    ['138a1', '138a2', '138b'],
    [0, 1, 2],
    ['', '138a2', '138b'],
  ],
  [[], [], []],
])('of %j a block that begins at one of %j is told by as little as is enough: %j', (words, firsts, borders) => {
  expect(bordersOf(words, firsts)).toEqual(borders)
})
