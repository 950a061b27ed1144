import { describe, expect, test } from 'vitest'
import { budgetRow, fundingRows } from '../../../../../src/find/browser/compare/money-rows.ts'
import { projectWith } from '../../../examples.ts'

const ten = projectWith({ moneyUnit: '万元', budget: { raw: '10', fen: 10_000_000n } })

/** A budget without a number is not compared, and has no bar. */
const UNKNOWN = { isShared: false, parts: [1, 0] }

describe('budgets side by side', () => {
  test.each([
    [
      { raw: '120000', fen: 12_000_000n },
      ['120,000.00 元', '比第一个 +20%'],
      { isShared: true, isSame: false, parts: [0.8333333333333334, 1] },
    ],
    [
      { raw: '100000.00', fen: 10_000_000n },
      ['100,000.00 元', '比第一个 不变'],
      { isShared: true, isSame: true, parts: [1, 1] },
    ],
    [{ raw: '0', fen: 0n }, ['0.00 元', '比第一个 −100%'], { isShared: true, isSame: false, parts: [1, 0] }],
    [{ raw: '' }, ['未填'], UNKNOWN],
    [{ raw: '/' }, ['/（不适用）'], UNKNOWN],
    [{ raw: '无' }, ['无'], UNKNOWN],
    [{ raw: '10万元左右' }, ['10万元左右（读不出数）'], UNKNOWN],
  ])('beside 10万元 the budget %o is shown as %o', (budget, lines, compared) => {
    expect(budgetRow([ten, projectWith({ budget })])).toEqual({
      label: '预算数',
      cells: [['100,000.00 元'], lines],
      ...compared,
    })
  })
})

test('a source of money that one form lacks is not one that was left blank', () => {
  const blank = projectWith({ funding: [{ source: '其他资金', amount: { raw: ' ' } }] })
  expect(fundingRows([blank, ten]).map(({ label, cells }) => [label, ...cells.flat()])).toEqual([
    ['其他资金', '未填', '没有这一项'],
  ])
})
