import { describe, expect, test } from 'vitest'
import { type PickableChart, pickedChartOf, pickedWords } from '../../../src/charts/picked-chart.ts'

const PICKABLE: PickableChart = {
  chart: {
    series: ['河道', '其他'],
    bars: [
      { year: 2023, segments: [{ series: 0, fen: 3_000_000, from: 0 }], total: 3_000_000, missing: 0, words: '3' },
      {
        ...{ year: 2024, total: 4_000_000, missing: 0, words: '4' },
        segments: [
          { series: 0, fen: 3_000_000, from: 0 },
          { series: 1, fen: 1_000_000, from: 3_000_000 },
        ],
      },
      { year: 2025, segments: [], total: 0, missing: 0, words: '未公布' },
    ],
    unit: { word: '万元', fen: 1_000_000 },
    summary: '',
  },
  projects: [
    {
      name: '会议',
      budgets: [
        [2023, 500_000],
        [2024, 1_000_000],
      ],
    },
    { name: '没有数字', budgets: [] },
  ],
}

describe('a project picked out of its unit’s years', () => {
  const live = pickedChartOf(PICKABLE, 0)

  test('is a line over everything that the still picture shows', () => {
    expect(live.series.map(({ kind, name, isNamed = false }) => [kind, name, isNamed])).toEqual([
      ['line', '会议', false],
      ['words', '合计', false],
      ['bar', '河道', true],
      ['bar', '其他', true],
    ])
    expect(live.series[1]?.points.map(({ x, y, words }) => [x, y, words])).toEqual([
      [2023, 3_000_000, '3'],
      [2024, 4_000_000, '4'],
      [2025, 0, '未公布'],
    ])
    expect(live.x).toEqual({
      min: 2022.5,
      max: 2025.5,
      ticks: [
        { value: 2023, words: '2023' },
        { value: 2024, words: '2024' },
        { value: 2025, words: '2025' },
      ],
    })
    expect(live.y.max).toBe(4_320_000)
  })

  test('tells its money, its part of the unit and its change, and leaves a gap where it has none', () => {
    expect(live.series[0]?.points).toEqual([
      { x: 2023, y: 500_000, words: '0.5', told: ['会议 0.5万元', '占合计的 17%'] },
      { x: 2024, y: 1_000_000, words: '1', told: ['会议 1万元', '占合计的 25%', '比上年 +100%'] },
      { x: 2025 },
    ])
  })

  test('is said in one sentence', () => {
    expect(pickedWords(PICKABLE, 0)).toBe('会议：2023年 0.5，2024年 1万元；占2024年合计的 25%。')
    expect(pickedWords(PICKABLE, 1)).toBe('没有数字：没有数字可画。')
    expect(pickedWords(PICKABLE, 7)).toBe('')
  })
})
