import { expect, test } from 'vitest'
import { filesOf, withAllPages } from '../../../../../src/find/index/shard/words.ts'

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

test('files end before they grow too large, and a list stands in one of them', () => {
  const lists = ['会议', '会场', '车辆'].map((text) => ({ text, numbers: [1] }))
  expect(filesOf(lists, 20).map(({ first, bytes }) => [first, bytes.length])).toEqual([
    [0, 18],
    [2, 9],
  ])
  expect(filesOf(lists, 5).map(({ first }) => first)).toEqual([0, 1, 2])
  expect(filesOf([], 5)).toEqual([])
})
