import { describe, expect, test } from 'vitest'
import type { UnitChart } from '../../../src/charts/unit-chart.ts'
import { drawUnitYears } from '../../../src/charts/unit-picture.ts'

const chart: UnitChart = {
  series: ['会议', '河道清淤治理及农村饮水工程', '其他'],
  bars: [
    {
      ...{ year: 2023, total: 400, missing: 0, words: '4' },
      segments: [
        { series: 0, fen: 200, from: 0 },
        { series: 1, fen: 200, from: 200 },
      ],
    },
    { year: 2024, segments: [], total: 0, missing: 0, words: '未公布' },
    {
      ...{ year: 2025, total: 300, missing: 1, words: '3*' },
      segments: [
        { series: 0, fen: 200, from: 0 },
        { series: 2, fen: 100, from: 200 },
      ],
    },
  ],
  unit: { word: '元', fen: 100 },
  summary: '2023年4元，2024年未公布，2025年3元（另有 1 项没有数字）',
}

describe('the picture of a unit', () => {
  const { title, shapes } = drawUnitYears(chart, '水利局')
  const texts = shapes.flatMap(({ tag, text, attributes }) => (tag === 'text' ? [[text, attributes.class]] : []))

  test('is told in one sentence', () =>
    expect(title).toBe('水利局各年度预算：2023年4元，2024年未公布，2025年3元（另有 1 项没有数字）'))

  test('has a part a project in each year, the first one full, as high as its money', () => {
    const parts = shapes.flatMap(({ tag, attributes }) =>
      tag === 'rect' ? [[attributes.class, attributes.x, attributes.y, attributes.height]] : [],
    )
    expect(parts).toEqual([
      ['fill', '4.67%', 124, 97],
      ['fill-soft', '4.67%', 26, 97],
      ['fill', '43.33%', 124, 97],
      ['fill-middle', '43.33%', 75, 48],
    ])
  })

  test('has what each year comes to over its bar, and the year under it', () => {
    expect(texts.slice(0, 6)).toEqual([
      ['4', 'middle strong'],
      ['2023', 'middle soft'],
      ['未公布', 'middle soft'],
      ['2024', 'middle soft'],
      ['3*', 'middle strong'],
      ['2025', 'middle soft'],
    ])
  })

  test('names every project beside its last part, on a phone by its beginning', () => {
    expect(texts.slice(6)).toEqual([
      ['会议', 'said'],
      ['其他', 'soft'],
      ['河道清淤治理及…', 'soft phone'],
      ['河道清淤治理及农村饮水工程（到2023年）', 'soft wide-text'],
    ])
  })
})

test('names of thin parts stand a line apart and inside the picture', () => {
  const segments = [0, 1, 2, 3, 4, 5].map((series) => ({ series, fen: 1, from: series }))
  const bars = [
    { year: 2025, segments: [...segments, { series: 6, fen: 1000, from: 6 }], total: 1006, missing: 0, words: '10' },
  ]
  const series = ['甲', '乙', '丙', '丁', '戊', '己', '庚']
  const { shapes, height } = drawUnitYears({ ...chart, series, bars }, '水利局')
  const levels = shapes.flatMap(({ tag, attributes }) =>
    tag === 'text' && attributes.x === '62%' ? [Number(attributes.y)] : [],
  )
  expect(levels).toHaveLength(7)
  const gaps = levels.slice(1).map((level, index) => Math.round((levels[index] ?? 0) - level))
  expect(gaps.every((gap) => gap >= 18)).toBe(true)
  expect(Math.max(...levels)).toBeLessThan(height)
})

test('of many years the newest has its number and others as far as there is room', () => {
  const bars = Array.from({ length: 10 }, (_, index) => ({
    ...{ year: 2016 + index, total: 1, missing: 0, words: `${index}` },
    segments: [],
  }))
  const { shapes } = drawUnitYears({ ...chart, series: [], bars }, '水利局')
  const years = shapes.flatMap(({ tag, text }) => (tag === 'text' && text?.startsWith('20') ? [text] : []))
  expect(years).toEqual(['2017', '2019', '2021', '2023', '2025'])
})
