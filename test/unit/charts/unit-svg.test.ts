import { describe, expect, test } from 'vitest'
import type { UnitChart } from '../../../src/charts/unit-chart.ts'
import { drawUnit } from '../../../src/charts/unit-svg.ts'

const chart: UnitChart = {
  series: ['会议', '车辆'],
  bars: [
    {
      year: 2021,
      segments: [
        { series: 0, fen: 95_000_000, from: 0 },
        { series: 1, fen: 5_000_000, from: 95_000_000 },
      ],
      total: 100_000_000,
      missing: 0,
      words: '100',
    },
    { year: 2022, segments: [], total: 0, missing: 0, words: '未公布' },
  ],
  ticks: [0, 50_000_000, 100_000_000],
  unit: { word: '万元', fen: 1_000_000 },
  summary: '',
}

describe('the drawing of a unit', () => {
  const { shapes } = drawUnit(chart)

  test('years, totals, what is missing, and the number of every tall segment are written', () => {
    expect(shapes.flatMap(({ attributes, text }) => (text ? [[attributes.class, text]] : []))).toEqual([
      ['tick', '万元'],
      ['tick', '0'],
      ['tick', '50'],
      ['tick', '100'],
      ['missing', '1'],
      ['value', '100'],
      ['year', '2021'],
      ['missing', '未公布'],
      ['year', '2022'],
    ])
  })

  test('every segment has the pattern of its series and stands on the one below', () => {
    const segments = shapes.filter(({ attributes }) => attributes.class === 'segment')
    expect(segments.map(({ attributes }) => [attributes.fill, attributes.d])).toEqual([
      ['url(#series-1)', 'M105.5 248V44.7h56V248Z'],
      ['url(#series-2)', 'M105.5 44.7V34h56V44.7Z'],
    ])
  })

  test('where many years stand close, only some are named', () => {
    const bars = Array.from({ length: 20 }, (_, index) => ({
      year: 2001 + index,
      segments: [],
      total: 0,
      missing: 0,
      words: '无',
    }))
    const years = drawUnit({ ...chart, bars }).shapes.filter(({ attributes }) => attributes.class === 'year')
    expect(years.map(({ text }) => text)).toEqual(['2001', '2004', '2007', '2010', '2013', '2016', '2019'])
  })
})

test('the axis leaves room for its longest number', () => {
  const wide = drawUnit({ ...chart, ticks: [0, 100_000_000_000], unit: { word: '万元', fen: 1_000_000 } })
  const ticks = wide.shapes.filter(({ attributes }) => attributes.class === 'tick')
  expect(ticks.map(({ text, attributes }) => [text, attributes.x])).toEqual([
    ['万元', 60],
    ['0', 60],
    ['100,000', 60],
  ])
})
