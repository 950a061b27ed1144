import { expect, test } from 'vitest'
import { lastPageOf, pagesOf } from '../../../../../src/find/browser/projects/pager.ts'

test.each([
  [0, 1],
  [50, 1],
  [51, 2],
  [12_000, 240],
])('%i projects end on page %i', (projects, last) => expect(lastPageOf(projects)).toBe(last))

test.each([
  [10, 1, '1'],
  [100, 2, '1 2'],
  [500, 1, '1 2 …10'],
  [500, 5, '1 …4 5 6 …10'],
  [500, 9, '1 …8 9 10'],
  [500, 99, '1 …9 10'],
])('of %i projects, page %i offers %s', (projects, page, offered) => {
  const words = pagesOf(projects, page).map(({ page: to, gap }) => `${gap ? '…' : ''}${to}`)
  expect(words.join(' ')).toBe(offered)
})
