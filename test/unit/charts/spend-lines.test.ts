import { describe, expect, test } from 'vitest'
import { spendLinesOf } from '../../../src/charts/spend-lines.ts'
import type { Spending } from '../../../src/facts/money/spending.ts'
import { onlyProjectOf } from '../dossier/site-with.ts'
import { appraisalWith, departmentWith, planWith, projectWith } from '../examples.ts'

const budget = { raw: '3160000', fen: 316_000_000n }
const funding = [
  {
    source: '年度资金总额',
    original: budget,
    revised: { raw: '2361000', fen: 236_100_000n },
    executed: { raw: '2200974', fen: 220_097_400n },
  },
]
const dossierOf = (parts: Parameters<typeof projectWith>[0], isAppraised = false) =>
  onlyProjectOf(
    departmentWith({
      projects: [projectWith({ budget, spendPlan: planWith(0.4, undefined, 0.9, 1), ...parts })],
      ...(isAppraised && { appraisals: [appraisalWith({ funding })] }),
    }),
  )
const watched = (parts: Partial<Spending['points'][number]>): Spending => ({
  base: 'budget',
  points: [{ label: '7月底', month: 7, raw: '105万', from: 'monitoring', ...parts }],
})

describe('the lines of plan and spending', () => {
  test('are of money where all that is known is known in money', () => {
    const lines = spendLinesOf(dossierOf({}, true))
    expect(lines.unit).toBe('万元')
    expect(lines.plan.map(({ month, value, words }) => [month, value, words])).toEqual([
      [3, 126_400_000, '126'],
      [6, undefined, '未填'],
      [10, 284_400_000, '284'],
      [12, 316_000_000, '316'],
    ])
    expect(lines.actual).toEqual([{ month: 12, value: 220_097_400, words: '220' }])
  })

  test('have the adjusted budget where it is another than the first', () => {
    expect(spendLinesOf(dossierOf({}, true)).revised).toEqual({ value: 236_100_000, words: '236' })
    expect(spendLinesOf(dossierOf({ budget: { raw: '2361000', fen: 236_100_000n } }, true)).revised).toBeUndefined()
    expect(spendLinesOf(dossierOf({})).revised).toBeUndefined()
  })

  test('are shares of the budget where some of it is known as a share alone', () => {
    const lines = spendLinesOf({ ...dossierOf({}), spending: watched({ raw: '62%', share: 0.62 }) })
    expect([lines.unit, lines.revised]).toEqual(['%', undefined])
    expect(lines.plan.map(({ value, words }) => [value, words])).toEqual([
      [0.4, '40%'],
      [undefined, '未填'],
      [0.9, '90%'],
      [1, '100%'],
    ])
    expect(lines.actual).toEqual([{ month: 7, value: 0.62, words: '62%' }])
  })

  test('are shares, and gaps that say why, where the budget cannot be read', () => {
    const lines = spendLinesOf({ ...dossierOf({ budget: { raw: '约十万' } }), spending: watched({ fen: 1_000_000n }) })
    expect([lines.unit, lines.plan[0]?.words]).toEqual(['%', '40%'])
    expect(lines.actual).toEqual([{ month: 7, words: '算不出比例' }])
  })

  test('stand in the order of the months', () => {
    const spendPlan = planWith(0.4, 0.7, 0.9, 1).toReversed()
    expect(spendLinesOf(dossierOf({ spendPlan })).plan.map(({ month }) => month)).toEqual([3, 6, 10, 12])
  })

  test('are empty where nothing is known', () => {
    const { plan: _, ...none } = dossierOf({})
    expect(spendLinesOf({ ...none, plan: [] })).toEqual({ unit: '%', plan: [], actual: [] })
  })
})
