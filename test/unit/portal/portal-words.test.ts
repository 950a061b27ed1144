import { expect, test } from 'vitest'
import { coverageWords, refusalWords, spanWords, yearSentence } from '../../../src/portal/portal-words.ts'

const YEAR = {
  ...{ year: 2025, units: 3, targets: 2, appraisals: 1, unpublished: 0, without: [], groups: [] },
  total: { fen: 0n, count: 0, missing: 0 },
}

test.each([
  ['site-not-reached', '打不开'],
  ['site-redirects', '转到了别的网站'],
  ['manifest-sums', '给出的清单有错'],
] as const)('%s is said as %s', (code, words) => expect(refusalWords(code)).toBe(words))

test.each([
  [{ fen: 123_456_789n, count: 12, missing: 0 }, ' 0 个网站的 3 个单位公布了 12 个项目，合计 1,234,567.89 元。'],
  [{ fen: 100_000_000n, count: 12, missing: 2 }, ' 0 个网站的 3 个单位公布了 12 个项目（另有 2 项没有数字）。'],
  [{ fen: 0n, count: 2, missing: 2 }, ' 0 个网站的 3 个单位公布了 2 个项目，预算都没有数字。'],
  [{ fen: 0n, count: 0, missing: 0 }, ' 0 个网站的 3 个单位公布了 0 个项目。'],
])('a year of %o is told', (total, words) => expect(yearSentence({ ...YEAR, total })).toBe(words))

test('what was published is told, and what was not where there is some', () => {
  expect(coverageWords(YEAR)).toBe('2 个单位公布了目标，1 个公布了自评。')
  expect(coverageWords({ ...YEAR, unpublished: 4 })).toBe(
    '2 个单位公布了目标，1 个公布了自评，4 个应当公布目标而没有。',
  )
})

test.each([
  [[], '还没有内容'],
  [[2025], '2025年'],
  [[2025, 2023], '2023—2025年，2 年'],
])('the years %j are %s', (years, words) => expect(spanWords(years.map((year) => ({ year })))).toBe(words))
