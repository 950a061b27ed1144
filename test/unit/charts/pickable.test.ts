import { expect, test } from 'vitest'
import { pickableOf } from '../../../src/charts/pickable.ts'

test('projects are handed over in their order with the years that have a number', () => {
  const chart = { series: [], bars: [], unit: { word: '元', fen: 100 } as const, summary: '' }
  const budgets = new Map([
    [2025, { fen: 300n, count: 1, missing: 0 }],
    [2024, { fen: 100n, count: 2, missing: 1 }],
    [2023, { fen: 200n, count: 1, missing: 0 }],
  ])
  expect(pickableOf(chart, [{ name: '会议', budgets }])).toEqual({
    chart,
    projects: [
      {
        name: '会议',
        budgets: [
          [2023, 200],
          [2025, 300],
        ],
      },
    ],
  })
})
