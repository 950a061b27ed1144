import { describe, expect, test } from 'vitest'
import { jointPlanOf, plannedFenOf, planToCompletionOf } from '../../../../src/facts/money/spend-plan.ts'
import { planWith, projectWith } from '../../examples.ts'

describe('spend plans', () => {
  test.each([
    { plan: planWith(0.5, 0.8, 1, 1), months: [3, 6, 10] },
    { plan: planWith(undefined, 1, 1, 1), months: [3, 6] },
    { plan: planWith(0.2, 0.4, 0.6, 0.8), months: [3, 6, 10, 12] },
    { plan: planWith(undefined, undefined, undefined, undefined), months: [3, 6, 10, 12] },
  ])('a plan is told up to the month that completes it: $months', ({ plan, months }) => {
    expect(planToCompletionOf(plan).map(({ month }) => month)).toEqual(months)
  })

  test.each([
    { budget: { raw: '16000.00', fen: 1_600_000n }, shares: [0.5], fen: 800_000n },
    { budget: { raw: '16000.00', fen: 1_600_000n }, shares: [undefined], fen: undefined },
    { budget: { raw: '' }, shares: [0.5], fen: undefined },
  ])('$shares of the budget $budget.raw is $fen fen', ({ budget, shares, fen }) => {
    const [point] = planWith(...shares)
    expect(point && plannedFenOf({ budget }, point)).toBe(fen)
  })

  test('several plans together are weighed by money, and a month that one leaves blank is unknown', () => {
    const projects = [
      projectWith({ budget: { raw: '100', fen: 10_000n }, spendPlan: planWith(0.5, 0.8, 1, 1) }),
      projectWith({ budget: { raw: '300', fen: 30_000n }, spendPlan: planWith(undefined, 1, 1, 1) }),
    ]
    expect(jointPlanOf(projects)).toEqual([
      { label: '3月底', month: 3 },
      { label: '6月底', month: 6, share: 0.95 },
      { label: '10月底', month: 10, share: 1 },
      { label: '12月底', month: 12, share: 1 },
    ])
  })

  test.each([
    { why: 'no project has a plan', projects: [projectWith({})] },
    { why: 'one project has none', projects: [projectWith({ spendPlan: planWith(1, 1, 1, 1) }), projectWith({})] },
    { why: 'there are no projects', projects: [] },
  ])('there is no plan together where $why', ({ projects }) => {
    expect(jointPlanOf(projects)).toBeUndefined()
  })
})
