import { expect, test } from 'vitest'
import { grouped } from '../../../../../src/find/browser/search/grouped.ts'
import type { SearchIndex } from '../../../../../src/find/browser/search/search-index.ts'

/** Pages 0–3 are projects, 1 and 3 the same one; 4 and 5 are a unit in two years; 6 is a term. */
const index: Pick<SearchIndex, 'kindOf' | 'groupOf' | 'unitOf'> = {
  kindOf: (page) => (page < 4 ? 'project' : page < 6 ? 'department' : 'term'),
  groupOf: (page) => (page === 3 ? 1 : page),
  unitOf: (page) => (page < 6 ? '101' : undefined),
}

test.each([
  [
    [0, 1, 3],
    [[0], [1, 3]],
  ],
  [
    [3, 0, 1],
    [[1, 3], [0]],
  ],
  [[3], [[3]]],
  [
    [5, 6, 4],
    [[4, 5], [6]],
  ],
  [[], []],
])('the pages %j are the hits %j', (pages, hits) => {
  expect(grouped(pages, index).map((hit) => hit.pages)).toEqual(hits)
})
