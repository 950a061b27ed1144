import { describe, expect, test } from 'vitest'
import { type CorpusPage, corpusOf } from '../../../../scripts/bench/search/corpus.ts'
import { drawQueries, KINDS } from '../../../../scripts/bench/search/queries.ts'
import type { SearchRecord } from '../../../../src/find/shared/record.ts'

const record: SearchRecord = {
  kind: 'project',
  url: '/2021/101001/a/',
  name: '车辆保险费项目',
  code: '13030321B95PH8DGE1F7C',
  pinyin: ['che', 'liang', 'bao', 'xian', 'fei', 'xiang', 'mu'],
  facets: {},
  rows: [
    { label: '项目编码', cells: ['13030321B95PH8DGE1F7C'] },
    { label: '金额', cells: ['预算数 100000.00 元'], fen: 10_000_000 },
    { label: '资金用途', cells: ['为四辆公车续保，保障执法检查', '开展会议服务'] },
  ],
}
const other: SearchRecord = { ...record, url: '/2021/101001/b/', name: '会议服务保障经费', rows: [] }
const pages: CorpusPage[] = corpusOf([record, other, { ...record, kind: 'department', url: '/2021/101001/' }])

/** Numbers that look random and are the same every time. */
function fixed(): () => number {
  let state = 7
  return () => {
    state = (state * 16_807) % 2_147_483_647
    return state / 2_147_483_647
  }
}

const drawn = drawQueries(pages, fixed(), 5)

test('only projects are drawn from', () => {
  expect(pages.map(({ url }) => url)).toEqual(['/2021/101001/a/', '/2021/101001/b/'])
})

describe('queries that are drawn', () => {
  test('are as many of each kind', () => {
    expect(drawn.map(({ kind }) => kind)).toEqual(KINDS.flatMap((kind) => [kind, kind, kind, kind, kind]))
  })

  test('are the same for the same numbers', () => {
    expect(drawQueries(pages, fixed(), 5).map(({ typed }) => typed)).toEqual(drawn.map(({ typed }) => typed))
  })

  test.each(KINDS.filter((kind) => kind !== 'nonsense'))('of %s have a page that is right', (kind) => {
    for (const { has } of drawn.filter((query) => query.kind === kind)) expect(pages.some(has)).toBe(true)
  })

  test('of nonsense have none', () => {
    for (const { has } of drawn.filter(({ kind }) => kind === 'nonsense')) expect(pages.some(has)).toBe(false)
  })
})
