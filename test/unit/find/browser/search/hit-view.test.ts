import { describe, expect, test } from 'vitest'
import { excerptOf, hitViewOf, nameRangesOf } from '../../../../../src/find/browser/search/hit-view.ts'
import type { SearchRecord } from '../../../../../src/find/shared/record.ts'

const record: SearchRecord = {
  kind: 'project',
  url: '/2021/101001/a1/',
  name: '人大会议',
  pinyin: ['ren', 'da', 'hui', 'yi'],
  year: 2021,
  unit: '区人大',
  facets: { grade: [{ id: 'good', label: '良' }] },
  budget: '1000.00 元',
  fen: 100_000,
  rows: [
    { label: '项目编码', cells: ['A1'] },
    { anchor: 'purpose', label: '资金用途', cells: ['开好会议'] },
    { anchor: 'i-1', label: '绩效指标 1', name: '会议次数', cells: ['产出指标', '会议次数', '会议的次数'] },
    { anchor: 'i-2', label: '绩效指标 2', name: '满意度', cells: ['效益指标', '满意度', '年度计划'] },
  ],
}

const alone = (only: SearchRecord) => ({ found: only, newest: only })

test('a hit shows the name, where it belongs, the best row and links to rows', () => {
  expect(hitViewOf(alone(record), { needles: ['会议'], amounts: [] })).toEqual({
    url: '/2021/101001/a1/',
    place: '2021/101001/a1',
    name: [
      { text: '人大', marked: false },
      { text: '会议', marked: true },
    ],
    meta: ['项目', '2021年', '区人大', '预算 0.1万元'],
    grade: { id: 'good', label: '良' },
    excerpt: [
      { text: '产出指标 · ', marked: false },
      { text: '会议', marked: true },
      { text: '次数 · ', marked: false },
      { text: '会议', marked: true },
      { text: '的次数', marked: false },
    ],
    rows: [
      {
        url: '/2021/101001/a1/#i-1',
        label: '绩效指标 1',
        segments: [
          { text: '会议', marked: true },
          { text: '次数', marked: false },
        ],
      },
      {
        url: '/2021/101001/a1/#purpose',
        label: '资金用途',
        segments: [
          { text: '开好', marked: false },
          { text: '会议', marked: true },
        ],
      },
    ],
    moreRows: 0,
    otherYears: [],
  })
})

test('a row that matches elsewhere than in its name is called by its name', () => {
  const { rows } = hitViewOf(alone(record), { needles: ['年度'], amounts: [] })
  expect(rows).toEqual([
    {
      url: '/2021/101001/a1/#i-2',
      label: '绩效指标 2',
      segments: [
        { text: '满意度 · ', marked: false },
        { text: '年度', marked: true },
        { text: '计划', marked: false },
      ],
    },
  ])
})

test('a row that stands on another page leads there', () => {
  const rows = [{ anchor: 'appraisal-1', url: '/2021/101001/appraisal/', label: '绩效自评', cells: ['会议费'] }]
  const hit = hitViewOf(alone({ ...record, url: '/2021/101001/', rows }), { needles: ['会议费'], amounts: [] })
  expect(hit.url).toBe('/2021/101001/')
  expect(hit.rows.map(({ url }) => url)).toEqual(['/2021/101001/appraisal/#appraisal-1'])
})

test('rows beyond the third are counted', () => {
  const row = (number: number) => ({ anchor: `i-${number}`, label: `绩效指标 ${number}`, cells: ['年度工作计划'] })
  const { rows, moreRows } = hitViewOf(alone({ ...record, rows: [1, 2, 3, 4, 5].map(row) }), {
    needles: ['工作计划'],
    amounts: [],
  })
  expect(rows.map(({ label }) => label)).toEqual(['绩效指标 1', '绩效指标 2', '绩效指标 3'])
  expect(moreRows).toBe(2)
})

test('a row of money that stands there several times is told once', () => {
  const row = { anchor: 'appraisal', label: '自评金额', cells: ['年度资金总额 10.00 万元'], fen: 10_000_000 }
  const { rows, moreRows } = hitViewOf(alone({ ...record, rows: [row, row, row] }), {
    needles: [],
    amounts: [10_000_000n],
  })
  expect(rows).toHaveLength(1)
  expect(moreRows).toBe(0)
})

test('an amount in a sentence is marked in whatever form it is printed', () => {
  const { excerpt } = hitViewOf(
    alone({ ...record, rows: [{ anchor: 'purpose', label: '资金用途', cells: ['其中3.5万元用于印刷'] }] }),
    { needles: [], amounts: [3_500_000n] },
  )
  expect(excerpt.filter(({ marked }) => marked)).toEqual([{ text: '3.5万元', marked: true }])
})

test('a hit by its name alone shows how the text begins', () => {
  const { excerpt, rows } = hitViewOf(alone(record), { needles: ['rdhy'], amounts: [] })
  expect(excerpt).toEqual([{ text: '开好会议', marked: false }])
  expect(rows).toEqual([])
})

test('a department is not named twice and has no grade', () => {
  const view = hitViewOf(alone({ ...record, kind: 'department', name: '区人大', facets: {} }), {
    needles: ['区'],
    amounts: [],
  })
  expect(view.meta).toEqual(['部门绩效目标', '2021年', '预算 0.1万元'])
  expect(view.grade).toBeUndefined()
})

test('a project stands once with its other years, each with its amount in 万元, what it says where that has no number, and its grade', () => {
  const good = { id: 'good', label: '良' }
  const earlier = [
    { year: 2020, url: '/2020/101001/a1/', budget: '123456.78 元', fen: 12_345_678, grade: good },
    { year: 2019, url: '/2019/101001/a1/', budget: '未填', grade: good },
  ]
  expect(hitViewOf(alone({ ...record, earlier }), { needles: [], amounts: [] }).otherYears).toEqual([
    { year: 2020, url: '/2020/101001/a1/', budget: '12.3万元', grade: good },
    { year: 2019, url: '/2019/101001/a1/', budget: '未填', grade: good },
  ])
})

test('what was found only in an older year says so and names the newest', () => {
  const newest: SearchRecord = {
    ...{ ...record, year: 2023, url: '/2023/101001/a1/', fen: 20_000_000 },
    earlier: [{ year: 2021, url: record.url, budget: '1000.00 元', fen: 100_000, grade: { id: 'good', label: '良' } }],
  }
  const { url, meta, otherYears } = hitViewOf({ found: record, newest }, { needles: ['会议'], amounts: [] })
  expect(url).toBe('/2021/101001/a1/')
  expect(meta[1]).toBe('2021年（最新是2023年）')
  expect(otherYears).toEqual([
    { year: 2023, url: '/2023/101001/a1/', budget: '20万元', grade: { id: 'good', label: '良' } },
  ])
})

test('a name is marked by its characters, or else by its pinyin', () => {
  expect(nameRangesOf(record, ['大会'])).toEqual([{ start: 1, end: 3 }])
  expect(nameRangesOf(record, ['renda'])).toEqual([{ start: 0, end: 2 }])
})

describe('an excerpt', () => {
  test('is cut around its first match', () => {
    expect(excerptOf('一二三四五六七八九十', [{ start: 6, end: 7 }], 6)).toEqual([
      { text: '…', marked: false },
      { text: '五六', marked: false },
      { text: '七', marked: true },
      { text: '八九十', marked: false },
    ])
  })

  test('is the whole text where that is short', () => {
    expect(excerptOf('一二三', [], 6)).toEqual([{ text: '一二三', marked: false }])
  })

  test('does not cut a character in two', () => {
    expect(excerptOf('𠮷𠮷𠮷', [], 3)).toEqual([
      { text: '𠮷', marked: false },
      { text: '…', marked: false },
    ])
  })
})
