import { expect, test } from 'vitest'
import { recognisedIn, targetTableOf } from '../../table-source.ts'

const MONEY = ['预算规模及资金用途', '预算数', '10', '财政资金', '10']
const planned = (...rows: readonly (readonly string[])[]) => recognisedIn(targetTableOf(MONEY, ...rows))

test('months and the shares under them are the spend plan, blank ones blank', () => {
  const { project, problems } = planned(['资金支出计划（%）', '6月底', '12月底', ''], ['', '', '100%'])
  expect(problems).toEqual([])
  expect(project?.spendPlan).toEqual({ '6月底': '', '12月底': '100%' })
})

test.each<[rows: string[][], problem: string]>([
  [
    [
      ['资金支出计划', '6月底', '12月底'],
      ['', '100%'],
    ],
    'The spend plan has 2 months but 1 shares under them. Give each month one cell under it in the file, a blank one where there is no share.',
  ],
  [
    [
      ['资金支出计划', '6月底', '6月底'],
      ['', '50%', '100%'],
    ],
    'The spend plan names a month twice. Correct the months of that row in the file.',
  ],
  [
    [
      ['资金支出计划', '6月底'],
      ['', '50%'],
      ['资金支出计划', '12月底'],
      ['', '100%'],
    ],
    'The table prints “资金支出计划” where it has printed such a value before. Leave one of the two in the file.',
  ],
])('%j is a problem', (rows, problem) => expect(planned(...rows).problems).toEqual([problem]))
