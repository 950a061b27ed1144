import { describe, expect, test } from 'vitest'
import type { CorpusPage } from '../../../../scripts/bench/search/corpus.ts'
import { type Answer, medianOf, scoresOf, tableOf } from '../../../../scripts/bench/search/measures.ts'
import type { BenchQuery } from '../../../../scripts/bench/search/queries.ts'

const page = (name: string): CorpusPage => ({
  url: `/${name}/`,
  name,
  text: name,
  typed: [],
  amounts: new Set(),
  cells: [],
})
const pages = ['会议费', '会议室', '车辆费'].map(page)
const query: BenchQuery = {
  kind: 'exact name',
  typed: '会议费',
  has: ({ text }) => text.includes('会议'),
  title: '会议费',
}
const nonsense: BenchQuery = { kind: 'nonsense', typed: '火星', has: () => false }
const answer = (...urls: string[]): Answer => ({ urls, approximate: false, bytes: 2000, milliseconds: 4 })

const scoreOf = (one: BenchQuery, given: Answer) =>
  scoresOf([one], [given], pages).find(({ kind }) => kind === one.kind)

describe('an answer', () => {
  test.each([
    [['/会议费/', '/会议室/'], { recall: 1, precision: 1, titleFirst: 1 }],
    [['/会议室/', '/会议费/'], { recall: 1, precision: 1, titleFirst: 0 }],
    [['/会议费/'], { recall: 0.5, precision: 1, titleFirst: 1 }],
    [['/车辆费/', '/会议费/'], { recall: 0.5, precision: 0.5, titleFirst: 0 }],
    [[], { recall: 0, precision: 0, titleFirst: 0 }],
    [['/2021/', '/会议费/', '/会议室/'], { recall: 1, precision: 1, titleFirst: 1 }],
  ])('of %j is worth %j', (urls, worth) => {
    expect(scoreOf(query, answer(...urls))).toMatchObject(worth)
  })

  test('to nonsense pretends, unless it says that it is near or is none', () => {
    expect(scoreOf(nonsense, answer('/会议费/'))?.pretended).toBe(1)
    expect(scoreOf(nonsense, { ...answer('/会议费/'), approximate: true })?.pretended).toBe(0)
    expect(scoreOf(nonsense, answer())?.pretended).toBe(0)
  })
})

test('two engines stand side by side in a table', () => {
  const scores = (given: Answer) => scoresOf([query], [given], pages).filter(({ kind }) => kind === 'exact name')
  expect(tableOf(scores(answer('/会议费/')), scores(answer()))).toEqual([
    '| kind | queries | recall | precision at 5 | title first | pretended | KB | ms |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    '| exact name | 1 | 0.500 / 0.000 | 1.000 / 0.000 | 1.000 / 0.000 | 0 / 0 | 2 / 2 | 4 / 4 |',
  ])
})

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
  [[], 0],
])('the middle of %j is %f', (values, middle) => {
  expect(medianOf(values)).toBe(middle)
})
