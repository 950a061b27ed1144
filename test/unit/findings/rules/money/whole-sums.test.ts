import { expect, test } from 'vitest'
import { WHOLE_NOT_TOTAL } from '../../../../../src/findings/rules/money/whole-sums.ts'
import type { Funding } from '../../../../../src/model/amount.ts'
import type { Task, WholeTargets } from '../../../../../src/model/whole-targets.ts'
import { printedAmount } from '../../../../../src/parse/amounts.ts'
import { appraisalWith, departmentWith } from '../../../examples.ts'

const money = (amounts: Record<string, string>): Funding[] =>
  Object.entries(amounts).map(([source, raw]) => ({ source, amount: printedAmount(raw, '万元') }))
const task = (name: string, amounts: Record<string, string>): Task => ({ name, amounts: money(amounts) })

function found(parts: Partial<WholeTargets>) {
  const head = { year: 2021, unit: '101001', name: '某局', moneyUnit: '万元', funding: [], indicators: [] } as const
  return WHOLE_NOT_TOTAL.findInUnit(departmentWith({ whole: { ...head, ...parts } })).map(({ message }) => message)
}

test.each<[what: string, parts: Partial<WholeTargets>]>([
  ['nothing is printed', {}],
  [
    'both kinds of spending are the budget',
    { budget: printedAmount('15', '万元'), funding: money({ 基本支出: '9', 项目支出: '6' }) },
  ],
  [
    'only one kind is printed',
    { budget: printedAmount('15', '万元'), funding: money({ 基本支出: '9', 财政拨款: '15' }) },
  ],
  [
    'one of the kinds is no number',
    { budget: printedAmount('15', '万元'), funding: money({ 基本支出: '9', 项目支出: '' }) },
  ],
  ['the budget is parted by source alone', { budget: printedAmount('15', '万元'), funding: money({ 财政拨款: '14' }) }],
  [
    'tasks are the budget',
    { budget: printedAmount('5', '万元'), tasks: [task('修路', { 总额: '3' }), task('养路', { 总额: '2' })] },
  ],
  ['tasks are the row of sums', { tasks: [task('修路', { 总额: '3.1' }), task('金额合计', { 总额: '3.10' })] }],
  [
    'a task has no number',
    { budget: printedAmount('5', '万元'), tasks: [task('修路', { 总额: '3' }), task('养路', { 总额: '' })] },
  ],
  [
    'a task lacks the column',
    { budget: printedAmount('5', '万元'), tasks: [task('修路', { 总额: '3' }), task('养路', {})] },
  ],
  [
    'there are two rows of sums',
    { tasks: [task('修路', { 总额: '3' }), task('小计', { 总额: '1' }), task('合计', { 总额: '2' })] },
  ],
  [
    'a column of sources is beside the budget',
    { budget: printedAmount('5', '万元'), tasks: [task('修路', { 总额: '5', 财政拨款: '4' })] },
  ],
])('nothing is found where %s', (_, parts) => expect(found(parts)).toEqual([]))

test('kinds of spending that do not come to the budget are told, to the fen', () =>
  expect(
    found({ budget: printedAmount('15', '万元'), funding: money({ 基本支出: '9', 项目支出: '6.000001' }) }),
  ).toEqual(['部门整体：预算总额“15”（万元）；基本支出 9，项目支出 6.000001，相加是 15.000001 万元。']))

test('tasks that do not come to their row of sums are told by column', () =>
  expect(
    found({
      budget: printedAmount('99', '万元'),
      tasks: [
        task('修路', { 总额: '3', 财政拨款: '3' }),
        task('养路', { 总额: '2', 财政拨款: '1' }),
        task('合计', { 总额: '6', 财政拨款: '4' }),
      ],
    }),
  ).toEqual(['部门整体：合计的总额“6”（万元）；修路 3，养路 2，相加是 5 万元。']))

test('tasks of a self-appraisal are told where they stand', () => {
  const wholeAppraisal = {
    ...appraisalWith({ name: '某局', moneyUnit: '万元' }),
    tasks: [task('修路', { 总额: '3' }), task('合计', { 总额: '4' })],
  }
  expect(WHOLE_NOT_TOTAL.findInUnit(departmentWith({ wholeAppraisal }))).toEqual([
    {
      ...{ places: [], anchor: 'appraisal-whole', values: ['4', '3'] },
      message: '部门整体：合计的总额“4”（万元）；修路 3，相加是 3 万元。',
    },
  ])
})
