import { describe, expect, test } from 'vitest'
import { fundingChangesOf, moneyChangeOf, planChangesOf } from '../../../src/facts/money-change.ts'
import { planWith } from '../examples.ts'

describe('two sums', () => {
  test.each([
    [100, 120, { before: 100, after: 120, difference: 20, share: 0.2 }],
    [120, 90, { before: 120, after: 90, difference: -30, share: -0.25 }],
    [0, 90, { before: 0, after: 90, difference: 90 }],
    [undefined, 90, { after: 90 }],
    [90, undefined, { before: 90 }],
    [90, 90, undefined],
    [undefined, undefined, undefined],
  ])('%s and %s fen differ by %j', (before, after, change) => expect(moneyChangeOf(before, after)).toEqual(change))
})

test('funding is compared by source, and a source that gives nothing in either year is left out', () => {
  const before = [{ source: '财政资金', amount: { raw: '1', fen: 100 } }]
  const after = [
    { source: '财政资金', amount: { raw: '1', fen: 100 } },
    { source: '上级资金', amount: { raw: '2', fen: 200 } },
    { source: '其他资金', amount: { raw: '0', fen: 0 } },
  ]
  expect(fundingChangesOf(before, after)).toEqual([{ source: '上级资金', after: 200 }])
})

describe('two spend plans', () => {
  test('are compared month by month', () => {
    expect(planChangesOf(planWith(0.5, 0.8, 1, 1), planWith(0.5, 0.6, undefined, 1))).toEqual([
      { month: 6, label: '6月底', before: 0.8, after: 0.6 },
      { month: 10, label: '10月底', before: 1 },
    ])
  })

  test('are compared in the months that either has, in their order', () => {
    const later = planWith(0.5, 0.8).slice(1, 2)
    expect(planChangesOf(planWith(0.5).slice(0, 1), later)).toEqual([
      { month: 3, label: '3月底', before: 0.5 },
      { month: 6, label: '6月底', after: 0.8 },
    ])
    expect(planChangesOf(later, planWith(0.5).slice(0, 1))).toEqual([
      { month: 3, label: '3月底', after: 0.5 },
      { month: 6, label: '6月底', before: 0.8 },
    ])
  })

  test('are not compared where either is not published', () => {
    expect(planChangesOf(undefined, planWith(0.5))).toEqual([])
    expect(planChangesOf(planWith(0.5), undefined)).toEqual([])
  })
})
