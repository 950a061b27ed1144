import { describe, expect, test } from 'vitest'
import { packLists, readLists, sortedLists } from '../../../../src/find/shared/lists.ts'

describe('lists of numbers', () => {
  test('stand as the bytes of the text and steps between runs', () => {
    expect([...packLists([{ text: 'ab', numbers: [3] }])]).toEqual([2, 97, 98, 1, 6])
    expect([...packLists([{ text: 'ab', numbers: [3, 4, 5, 9] }])]).toEqual([2, 97, 98, 3, 7, 1, 6])
    expect([...packLists([{ text: '', numbers: [100] }])]).toEqual([0, 2, 200, 1])
  })

  test.each([
    ['nothing', []],
    ['the first page', [0]],
    ['pages beside each other', [0, 1, 2, 3]],
    ['pages far from each other', [7, 8, 300, 70_000, 70_001, 5_000_000]],
    ['a long run', Array.from({ length: 1000 }, (_, page) => page + 5)],
  ])('of %s are read as they were packed', (_, numbers) => {
    const lists = [
      { text: '车辆', numbers },
      { text: '𠮷林', numbers: [1] },
    ]
    expect(readLists(packLists(lists))).toEqual(lists)
  })

  test('that are not wanted are passed over', () => {
    const lists = ['会议', '会场', '车辆'].map((text, page) => ({ text, numbers: [page, page + 9] }))
    expect(readLists(packLists(lists), (text) => text.startsWith('会'))).toEqual([
      { text: '会议', numbers: [0, 9] },
      { text: '会场', numbers: [1, 10] },
    ])
  })

  test('of a file that ends too early are refused', () => {
    expect(() => readLists(Uint8Array.from([2, 97, 98, 1, 200]))).toThrow('ends too early')
    expect(() => readLists(Uint8Array.from([2, 97, 98, 200]))).toThrow('ends too early')
  })
})

test('lists stand by code points', () => {
  const lists = ['￥', '𠮷', '一'].map((text) => ({ text, numbers: [] }))
  expect(sortedLists(lists).map(({ text }) => text)).toEqual(['一', '￥', '𠮷'])
})
