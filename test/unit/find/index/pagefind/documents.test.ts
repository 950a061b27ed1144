import { expect, test } from 'vitest'
import { documentsOf, groupsAt } from '../../../../../src/find/index/pagefind/documents.ts'

test('a document has the words of its groups one after another, and where each begins', () => {
  expect(documentsOf([['会议', '议费'], [], ['车辆']])).toEqual([
    { words: ['会议', '议费', '车辆'], first: 0, starts: [0, 2, 2] },
  ])
})

test('groups are shared out to documents of fifty thousand words', () => {
  const many = Array.from({ length: 30_000 }, () => '会议')
  expect(
    documentsOf([many, many, ['车辆']]).map(({ words, first, starts }) => ({ words: words.length, first, starts })),
  ).toEqual([
    { words: 30_000, first: 0, starts: [0] },
    { words: 30_001, first: 1, starts: [0, 30_000] },
  ])
})

test('groups without words before a document’s first word belong to none', () => {
  expect(documentsOf([[], [], ['车辆']])).toEqual([{ words: ['车辆'], first: 2, starts: [0] }])
  expect(documentsOf([[], []])).toEqual([])
})

test.each([
  [
    [0, 1, 2, 4],
    [7, 7, 9, 10],
  ],
  [[3], [9]],
  [[9], [10]],
])('the places %j fall into the groups %j', (places, groups) => {
  expect(groupsAt(places, { first: 7, starts: [0, 2, 2, 4] })).toEqual(groups)
})
