import { expect, test } from 'vitest'
import { planRows } from '../../../../../src/find/browser/compare/plan-rows.ts'
import { projectWith } from '../../../examples.ts'

test('a month is as printed, left blank, not asked for, or not published at all', () => {
  const printed = projectWith({
    spendPlan: [
      { label: '12月底', month: 12, raw: ' 100.00% ', share: 1 },
      { label: '6月底', month: 6, raw: '　' },
    ],
  })
  const rows = planRows([printed, projectWith({ spendPlan: [{ label: '6月', month: 6, raw: '50', share: 0.5 }] })])
  expect(rows.map(({ label, cells }) => [label, ...cells.flat()])).toEqual([
    ['6月底', '未填', '50'],
    ['12月底', '100.00%', '没有这个时点'],
  ])
  const [row] = planRows([projectWith({ spendPlan: [] }), projectWith({})])
  expect(row).toEqual({ label: '资金支出计划', cells: [['未填'], ['未公布']], isShared: false })
})
