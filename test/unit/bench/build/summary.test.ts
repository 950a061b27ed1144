import { describe, expect, test } from 'vitest'
import { stageLines } from '../../../../scripts/bench/build/ours.ts'
import { type Measured, type Row, together } from '../../../../scripts/bench/build/rows.ts'
import { medianOf, ratioOf, type Sized, slopesOf, summariesOf } from '../../../../scripts/bench/build/summary.ts'
import { slopeLines, tableOf } from '../../../../scripts/bench/build/table.ts'

const done = (row: Row, seconds: number, cpu: number, megabytes = 100): Measured => ({
  ...{ row, cost: { seconds, cpu, megabytes }, stages: [] },
})
const sized = (projects: number, ...measured: Measured[]): Sized => ({ projects, rows: summariesOf(measured) })

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
  [[7], 7],
])('the median of %j is %d', (values, median) => expect(medianOf(values)).toBe(median))

test('no values have no median', () => expect(() => medianOf([])).toThrow(RangeError))

test('a command and what follows it take the time of both, and the memory of the larger', () => {
  expect(together({ seconds: 1, cpu: 2, megabytes: 300 }, { seconds: 4, cpu: 5, megabytes: 200 })).toEqual({
    ...{ seconds: 5, cpu: 7, megabytes: 300 },
  })
})

test('of several runs each part has its own median, and rows stand in the order of the table', () => {
  const runs = [done('hugo', 9, 3), done('ours', 1, 1), done('hugo', 5, 8, 300), done('hugo', 7, 4, 200)]
  expect(summariesOf(runs)).toEqual([
    { row: 'ours', runs: 1, cost: { seconds: 1, cpu: 1, megabytes: 100 }, stages: [] },
    { row: 'hugo', runs: 3, cost: { seconds: 7, cpu: 4, megabytes: 200 }, stages: [] },
  ])
})

test('a row of which one run failed has no figures', () => {
  const runs: Measured[] = [done('hugo', 9, 3), { row: 'hugo', failure: 'killed' }]
  expect(summariesOf(runs)).toEqual([{ row: 'hugo', runs: 2, failure: 'killed', stages: [] }])
})

test('a ratio is on the clock and of processors, and is none where a row is missing', () => {
  const one = sized(1000, done('ours', 6, 10), done('hugo', 2, 4))
  expect(ratioOf(one, 'ours', 'hugo')).toEqual({ seconds: 3, cpu: 2.5 })
  expect(ratioOf(one, 'ours', 'floor')).toBeUndefined()
})

describe('a slope', () => {
  const small = sized(1000, done('ours', 4, 6), done('hugo', 1, 1))
  const large = sized(5000, done('ours', 10, 14))

  test('is what a thousand more projects take, between each size and the next', () => {
    expect(slopesOf([large, small])).toEqual([
      { row: 'ours', from: 1000, to: 5000, seconds: 1.5, cpu: 2, perProject: 0.5 },
    ])
    expect(slopesOf([small])).toEqual([])
  })

  test('is said in a sentence', () => {
    expect(slopeLines(slopesOf([small, large]))).toEqual([
      'ours, 1000 → 5000 projects: 1.50 s on the clock and 2.00 s of processors for 1,000 more; 0.50 × the time for each.',
    ])
  })
})

test('the table sets each row beside Hugo, the pair and the floor, and says what failed', () => {
  const size = { pages: 300, pageBytes: 9_000_000, files: 700, bytes: 17_650_000 }
  const ours: Measured = {
    ...{ row: 'ours', cost: { seconds: 20, cpu: 15, megabytes: 1033.4 }, size, stages: ['pages 12.0 s'] },
  }
  const pair: Measured = { row: 'hugo + pagefind, our size', failure: 'ended with a signal: ' }
  expect(tableOf(sized(220, ours, done('hugo', 2, 1), pair))).toEqual([
    '## 220 projects',
    '',
    '|  | wall s | CPU s | peak MB | pages | pages/s | files | MB | × Hugo | × pair | × floor |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    '| ours | 20.0 | 15.0 | 1033 | 300 | 15 | 700 | 17.6 | 10.00 / 15.00 | – | – |',
    '| hugo | 2.0 | 1.0 | 100 | – | – | – | – | 1.00 / 1.00 | – | – |',
    '| hugo + pagefind, our size | failed | – | – | – | – | – | – | – | – | – |',
    '',
    'hugo + pagefind, our size failed: ended with a signal: ',
    '',
    'Stages of “ours”, in the run in the middle:',
    'pages 12.0 s',
  ])
})

test('of what a build prints, the stages are what is neither a step nor what it built', () => {
  const printed =
    'Checking content …\nread   1.2 s\npages 12.0 s\n\nBuilt 307 pages, 704 files, 17.7 MB in 20.0 s: site\n'
  expect(stageLines(printed)).toEqual(['read   1.2 s', 'pages 12.0 s'])
})
