import { expect, test } from 'vitest'
import { recognisedIn, targetTableOf } from '../../table-source.ts'

const HEAD = '预算规模及资金用途'

test.each<[rows: string[][], gives: Record<string, unknown>]>([
  [
    [
      [HEAD, '预算数', '10', '其中：财政资金', '8', '其他资金', '2'],
      ['', '修路'],
    ],
    { budget: '10', funding: { 财政资金: '8', 其他资金: '2' }, purpose: '修路' },
  ],
  [[[`${HEAD}（元）`, '预算数', '10', '财政资金', '10', '', '']], { budget: '10', funding: { 财政资金: '10' } }],
  [[[HEAD, '预算数   10', '其中: 财政资金  10']], { budget: '10', funding: { 财政资金: '10' } }],
  [[[HEAD, '预算数', '', '财政资金', '']], { budget: '', funding: { 财政资金: '' } }],
])('%j gives the budget, its sources and the purpose', (rows, gives) => {
  const { project, problems } = recognisedIn(targetTableOf(...rows))
  expect(problems).toEqual([])
  expect(project).toMatchObject(gives)
})

test.each<[rows: string[][], problem: string]>([
  [
    [[HEAD, '预算数', '10', '财政资金', '8', '财政资金', '2']],
    '“财政资金” stands in this table twice. Take one of the two out of the file, or tell them apart by their words.',
  ],
  [
    [
      [HEAD, '预算数', '10', '财政资金', '8'],
      [HEAD, '其他资金', '2'],
    ],
    '“预算规模及资金用途” stands in this table twice. Take one of the two out of the file, or tell them apart by their words.',
  ],
  [
    [[HEAD, '预算数', '10', '预算数', '8', '财政资金', '2']],
    'The table prints “8” where it has printed such a value before. Leave one of the two in the file.',
  ],
])('%j is a problem', (rows, problem) => expect(recognisedIn(targetTableOf(...rows)).problems).toEqual([problem]))
