import { describe, expect, test } from 'vitest'
import { budgetOf, fundingOf, totalOf } from '../../../src/facts/money.ts'
import { projectWith } from '../examples.ts'

describe('totals', () => {
  test.each([
    {
      printed: [
        { raw: '0.10', fen: 10 },
        { raw: '0.20', fen: 20 },
      ],
      total: { fen: 30, missing: 0 },
    },
    { printed: [{ raw: '100000.00', fen: 10_000_000 }, { raw: '' }], total: { fen: 10_000_000, missing: 1 } },
    { printed: [], total: { fen: 0, missing: 0 } },
    { printed: [{ raw: '0', fen: 0 }], total: { fen: 0, missing: 0 } },
  ])('the amounts $printed add up to $total', ({ printed, total }) => {
    expect(totalOf(printed)).toEqual(total)
  })

  test('the budgets of several projects add up to the fen', () => {
    const projects = [
      projectWith({ budget: { raw: '16000.00', fen: 1_600_000 } }),
      projectWith({ budget: { raw: '200000.01', fen: 20_000_001 } }),
    ]
    expect(budgetOf(projects)).toEqual({ fen: 21_600_001, missing: 0 })
  })

  test('funding is added up by source, in the order that sources first appear', () => {
    const projects = [
      projectWith({
        funding: [
          { source: '财政资金', amount: { raw: '100', fen: 10_000 } },
          { source: '其他资金', amount: { raw: '' } },
        ],
      }),
      projectWith({ funding: [{ source: '财政资金', amount: { raw: '50', fen: 5_000 } }] }),
    ]
    expect(fundingOf(projects)).toEqual([
      { source: '财政资金', total: { fen: 15_000, missing: 0 } },
      { source: '其他资金', total: { fen: 0, missing: 1 } },
    ])
  })
})
