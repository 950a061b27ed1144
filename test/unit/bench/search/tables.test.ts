import { describe, expect, test } from 'vitest'
import { costLines } from '../../../../scripts/bench/search/cost-words.ts'
import { addressesIn } from '../../../../scripts/bench/search/hits-csv.ts'
import type { Judged } from '../../../../scripts/bench/search/judge.ts'
import { firstScoreOf, scoresOf, spreadOf } from '../../../../scripts/bench/search/scores.ts'
import { examplesOf, firstWords, tableOf } from '../../../../scripts/bench/search/table.ts'

const one = (shares: Partial<Judged>, answer: Partial<Judged['answer']> = {}): Judged => ({
  query: { kind: 'whole name', typed: '会议费', has: () => true, shows: () => true },
  answer: {
    ...{ hits: [], all: [], approximate: false, answered: [], isFirst: false, milliseconds: 40 },
    ...{ taken: { bytes: 20_000, index: 10_000, files: 3 } },
    ...answer,
  },
  ...{ pretended: false, seen: '1 found: 车辆费' },
  ...shares,
})
const full = one({ recall: 1, precision: 1, first: 1, department: 0 })
const short = one({ recall: 0.5, precision: 0.25, first: 0, department: 1 }, { slowed: 160 })
const opening = one({ recall: 1 }, { isFirst: true, taken: { bytes: 90_000, index: 50_000, files: 12 } })

test('two engines stand side by side in a table, and all kinds together below', () => {
  expect(tableOf(scoresOf([full, short]), scoresOf([short])).slice(0, 3)).toEqual([
    '| kind | queries | recall | P@5 | right first | answered | pretended | department first | KB | KB p95 | ms | ms p95 | ms slowed | ms slowed p95 |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    '| whole name | 2 | 0.750 / 0.500 | 0.625 / 0.250 | 0.500 / 0.000 | – / – | 0 / 0 | 0.500 / 1.000 | 20 / 20 | 20 / 20 | 40 / 40 | 40 / 40 | 160 | 160 |',
  ])
  expect(tableOf(scoresOf([full])).at(-1)).toMatch(/^\| all \| 1 \| 1\.000 \| 1\.000 \|/)
})

test('what a first query fetches is not counted for those that follow', () => {
  const [score] = scoresOf([full, opening])
  expect(score?.kilobytes).toEqual({ median: 20, p95: 20 })
  const first = firstScoreOf([full, opening])
  expect(first && firstWords(first)).toBe(
    'First search (1 readers with an empty cache): 90 (p95 90) KB, of them 50 (p95 50) KB of the index; 12 (p95 12) files.',
  )
  expect(firstScoreOf([full])).toBeUndefined()
})

test('three answers of a kind that fell short are told', () => {
  expect(examplesOf([full, short, short, short, short])).toEqual(
    Array(3).fill('- whole name: 会议费 → 1 found: 车辆费'),
  )
  expect(examplesOf([full])).toEqual([])
})

test.each([
  [[3, 1, 2], { median: 2, p95: 3 }],
  [[4, 1, 2, 3], { median: 2, p95: 4 }],
  [[], undefined],
])('the middle and the far end of %j are %j', (values, spread) => expect(spreadOf(values)).toEqual(spread))

describe('the table of hits', () => {
  test.each([
    [
      '\uFEFF名称,网址,版本\r\n"a,""b""",https://x.example/2024/1/a/,1\r\nc,https://x.example/2024/1/c/,1\r\n',
      ['https://x.example/2024/1/a/', 'https://x.example/2024/1/c/'],
    ],
    ['名称,网址\n"两\n行",https://x.example/d/\n', ['https://x.example/d/']],
    ['网址\n"https://x.example/e/"', ['https://x.example/e/']],
    ['名称\na\n', []],
    ['', []],
  ])('%j has the addresses %j', (csv, addresses) => expect(addressesIn(csv)).toEqual(addresses))
})

test('what building cost is said with the files that another year changed', () => {
  const cost = { seconds: 61.2, cpu: 90.5, megabytes: 1500.4 }
  const costs = { cold: cost, warm: cost, addedYear: cost, pastFilesChanged: ['ab/1.words'] }
  expect(costLines({ files: 900, bytes: 12_000_000 }, 10_000, costs)).toEqual([
    '10000 projects; index: 900 files (0.090 a project), 12.0 MB.',
    'Whole build with nothing kept: 61 s, 1500 MB in all processes at the most; again: 61 s, 1500 MB in all processes at the most; after the newest year was added: 61 s, 1500 MB in all processes at the most.',
    'Files of past years that the newest year changed: 1 (ab/1.words …).',
  ])
  expect(costLines({ files: 10, bytes: 0 }, 100)).toEqual(['100 projects; index: 10 files (0.100 a project), 0.0 MB.'])
})
