import { describe, expect, test } from 'vitest'
import {
  amountChangeOf,
  fundingChangesOf,
  moneyChangeOf,
  planChangesOf,
} from '../../../../src/facts/money/money-change.ts'
import { planWith } from '../../examples.ts'

describe('two sums', () => {
  test.each([
    [100n, 120n, { before: 100n, after: 120n, difference: 20n, share: 0.2 }],
    [120n, 90n, { before: 120n, after: 90n, difference: -30n, share: -0.25 }],
    [0n, 90n, { before: 0n, after: 90n, difference: 90n }],
    [undefined, 90n, { after: 90n }],
    [90n, undefined, { before: 90n }],
    [90n, 90n, undefined],
    [undefined, undefined, undefined],
  ])('%s and %s fen differ by %o', (before, after, change) => expect(moneyChangeOf(before, after)).toEqual(change))
})

test('funding is compared by source, and a source that gives nothing in either year is left out', () => {
  const before = [{ source: '财政资金', amount: { raw: '1', fen: 100n } }]
  const after = [
    { source: '财政资金', amount: { raw: '1', fen: 100n } },
    { source: '上级资金', amount: { raw: '2', fen: 200n } },
    { source: '其他资金', amount: { raw: '0', fen: 0n } },
  ]
  expect(fundingChangesOf(before, after)).toEqual([{ source: '上级资金', after: 200n }])
})

describe('an amount in two years', () => {
  const about = { raw: '10万元左右' }
  test.each([
    ['a number and something unreadable', { raw: '1', fen: 100n }, about, { before: 100n, printed: { after: about } }],
    [
      'two unreadable texts',
      { raw: '854万854万' },
      about,
      { printed: { before: { raw: '854万854万' }, after: about } },
    ],
    ['the same unreadable text', about, about, undefined],
    ['a blank cell and a dash', { raw: '' }, { raw: '/' }, undefined],
    ['a number and a dash', { raw: '1', fen: 100n }, { raw: '/' }, { before: 100n, printed: { after: { raw: '/' } } }],
    ['nothing printed and a number', undefined, { raw: '1', fen: 100n }, { after: 100n }],
  ])('%s', (_, before, after, change) => expect(amountChangeOf(before, after)).toEqual(change))

  test('a source that becomes unreadable is told though the other year gives nothing', () => {
    const before = [{ source: '其他资金', amount: { raw: '0', fen: 0n } }]
    expect(fundingChangesOf(before, [{ source: '其他资金', amount: about }])).toEqual([
      { source: '其他资金', before: 0n, printed: { after: about } },
    ])
  })
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
