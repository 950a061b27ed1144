import { expect, test } from 'vitest'
import { rankOf, togetherIn } from '../../../src/search/rank.ts'
import type { SearchRecord } from '../../../src/search/record.ts'

const record: SearchRecord = {
  kind: 'project',
  url: '/2021/101001/a1/',
  name: '人大会议',
  pinyin: ['ren', 'da', 'hui', 'yi'],
  rows: [
    { label: '项目编码', cells: ['A1B2'] },
    { label: '金额', cells: ['1000.00 元'], fen: 100_000 },
    { anchor: 'purpose', label: '资金用途', cells: ['保障代表', '履职'] },
  ],
}

test.each([
  ['its name', ['人大会议'], [], 0],
  ['its name in pinyin', ['rendahuiyi'], [], 0],
  ['its code', ['a1b2'], [], 1],
  ['its amount', ['1000'], [100_000n], 1],
  ['a part of its name', ['会议'], [], 2],
  ['the initials of its name', ['rdhy'], [], 2],
  ['its text', ['代表'], [], 3],
])('a record found by %s', (_, needles, amounts, rank) => {
  expect(rankOf(record, { needles, amounts })).toBe(rank)
})

test('a term of the glossary comes first by its own name and last by anything else', () => {
  const term: SearchRecord = { ...record, kind: 'term', name: '预算数', pinyin: ['yu', 'suan', 'shu'] }
  expect(rankOf(term, { needles: ['预算数'], amounts: [] })).toBe(0)
  expect(rankOf(term, { needles: ['预算'], amounts: [] })).toBe(4)
})

test.each([
  [['人大', '大会', '保障'], 2],
  [['保障', '代表', '履职'], 3],
  [['政协'], 0],
])('of %j, %i stand together', (needles, count) => {
  expect(togetherIn(record, needles)).toBe(count)
})
