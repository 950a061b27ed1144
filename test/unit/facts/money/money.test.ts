import { describe, expect, test } from 'vitest'
import { budgetOf, byAmount, fundingOf, shareOfMoney, sumOf, totalOf } from '../../../../src/facts/money/money.ts'
import { projectWith } from '../../examples.ts'

describe('totals', () => {
  test.each([
    {
      printed: [
        { raw: '0.10', fen: 10n },
        { raw: '0.20', fen: 20n },
      ],
      total: { fen: 30n, count: 2, missing: 0 },
    },
    {
      printed: [{ raw: '100000.00', fen: 10_000_000n }, { raw: '' }],
      total: { fen: 10_000_000n, count: 2, missing: 1 },
    },
    { printed: [], total: { fen: 0n, count: 0, missing: 0 } },
    { printed: [{ raw: '10万元左右' }, { raw: '/' }], total: { fen: 0n, count: 2, missing: 2 } },
    { printed: [{ raw: '0', fen: 0n }], total: { fen: 0n, count: 1, missing: 0 } },
  ])('amounts add up with how many have no number: %o', ({ printed, total }) => {
    expect(totalOf(printed)).toEqual(total)
  })

  test('the budgets of several projects add up to the fen', () => {
    const projects = [
      projectWith({ budget: { raw: '16000.00', fen: 1_600_000n } }),
      projectWith({ budget: { raw: '200000.01', fen: 20_000_001n } }),
    ]
    expect(budgetOf(projects)).toEqual({ fen: 21_600_001n, count: 2, missing: 0 })
  })

  test('funding is added up by source, in the order that sources first appear', () => {
    const projects = [
      projectWith({
        funding: [
          { source: '财政资金', amount: { raw: '100', fen: 10_000n } },
          { source: '其他资金', amount: { raw: '' } },
        ],
      }),
      projectWith({ funding: [{ source: '财政资金', amount: { raw: '50', fen: 5_000n } }] }),
    ]
    expect(fundingOf(projects)).toEqual([
      { source: '财政资金', total: { fen: 15_000n, count: 2, missing: 0 } },
      { source: '其他资金', total: { fen: 0n, count: 1, missing: 1 } },
    ])
  })

  test('sums are exact far beyond what a plain number holds', () => {
    expect(sumOf([9_007_199_254_740_993n, 9_007_199_254_740_993n, 1n])).toBe(18_014_398_509_481_987n)
  })
})

test.each([
  [25n, 100n, 0.25],
  [0n, 100n, 0],
  [25n, 0n, undefined],
  [undefined, 100n, undefined],
  [25n, undefined, undefined],
])('%s of %s fen is the share %s', (part, whole, share) => expect(shareOfMoney(part, whole)).toBe(share))

test('amounts are ordered from the largest down, those without a number last', () => {
  expect([undefined, 5n, 9_007_199_254_740_993n, undefined, 9_007_199_254_740_992n].sort(byAmount)).toEqual([
    9_007_199_254_740_993n,
    9_007_199_254_740_992n,
    5n,
    undefined,
    undefined,
  ])
})

test.each([
  [2n, 1n, -1],
  [1n, 2n, 1],
  [1n, 1n, 0],
  [undefined, undefined, 0],
  [undefined, 1n, 1],
  [1n, undefined, -1],
  [-1n, undefined, -1],
])('%s stands to %s as %d', (a, b, order) => expect(byAmount(a, b)).toBe(order))
