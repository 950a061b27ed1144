import { expect, test } from 'vitest'
import { scaledSize } from '../../../../scripts/bench/build/known-sizes.ts'
import { paddingOf, paddingToml } from '../../../../scripts/bench/build/padding.ts'
import { spread } from '../../../../scripts/bench/build/sample.ts'

test.each([
  [
    { bytes: 3000, letters: 600 },
    { bytes: 30_000, letters: 3100 },
    { times: 5, filler: 15_000 },
  ],
  [
    { bytes: 3000, letters: 600 },
    { bytes: 3100, letters: 300 },
    { times: 1, filler: 100 },
  ],
  [
    { bytes: 3000, letters: 600 },
    { bytes: 2000, letters: 600 },
    { times: 1, filler: 0 },
  ],
])('a page of %j becomes one of %j by %j', (from, to, padding) => expect(paddingOf(from, to)).toEqual(padding))

test('Hugo is told the padding of each sort of page', () => {
  expect(paddingToml({ project: { times: 5, filler: 4 }, unit: { times: 1, filler: 0 } })).toBe(
    `[params.padding.project]
times = 5
filler = 'data-filler="xxxx"'

[params.padding.unit]
times = 1
filler = 'data-filler=""'
`,
  )
})

test('a site of ours is taken as large as its number of projects', () => {
  const size = { pages: 1200, pageBytes: 30_000_000, files: 3000, bytes: 60_000_000 }
  const page = { bytes: 28_000, letters: 3000 }
  const known = { projects: 1000, size, pages: { project: page, unit: page } }
  expect(scaledSize(known, 10_000)).toEqual({
    ...{ pages: 12_000, pageBytes: 300_000_000, files: 30_000, bytes: 600_000_000 },
  })
})

test('a sample is spread over the whole list, and is the list where that is short', () => {
  expect(spread([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 3)).toEqual([0, 3, 6, 9])
  expect(spread(['a', 'b'], 3)).toEqual(['a', 'b'])
})
