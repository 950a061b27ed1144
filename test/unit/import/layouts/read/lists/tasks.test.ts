import { expect, test } from 'vitest'
import { INDICATORS, type PrintedCell, recognisedIn } from '../../table-source.ts'

function wholeOf(...rows: PrintedCell[][]) {
  return recognisedIn([['部门整体支出绩效目标表'], ['部门名称', '某某局'], ['单位：万元'], ...rows, ...INDICATORS])
}

test.each<[rows: PrintedCell[][], tasks: object[], budget: string | undefined, funding: Record<string, string>]>([
  [
    [
      ['任务名称', '主要内容', '预算金额'],
      ['保运转', '发放工资', '80'],
      ['修管网', '', '20'],
      ['金额合计', '', '100'],
    ],
    [
      { name: '保运转', content: '发放工资', amounts: { 预算金额: '80' } },
      { name: '修管网', content: '', amounts: { 预算金额: '20' } },
    ],
    '100',
    {},
  ],
  [
    [
      ['年度主要任务', '任务名称', '主要内容', ['预算金额（万元）', 3]],
      ['^', '', '', '总额', '财政拨款', '其他资金'],
      ['^', '保运转', '发放工资', '80', '70', '10'],
      ['^', ['金额合计', 2], '80', '70', '10'],
    ],
    [{ name: '保运转', content: '发放工资', amounts: { 总额: '80', 财政拨款: '70', 其他资金: '10' } }],
    '80',
    { 财政拨款: '70', 其他资金: '10' },
  ],
])('of the tasks %j, %j is read, with the sums %s and %j', (rows, tasks, budget, funding) => {
  const { whole, problems, unplaced } = wholeOf(...rows)
  expect([problems, unplaced]).toEqual([[], []])
  expect([whole?.tasks, whole?.budget, whole?.funding]).toEqual([tasks, budget, funding])
})

test('a text of a task under no column is a fault', () => {
  const { problems } = wholeOf(['任务名称', '主要内容', '预算金额'], ['保运转', '发放工资', '80', '另加'])
  expect(problems.join()).toContain('“另加”')
})
