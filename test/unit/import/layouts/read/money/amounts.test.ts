import { expect, test } from 'vitest'
import { applicationOf, recognisedIn } from '../../table-source.ts'

type Period = Readonly<Record<string, string>> | undefined

test.each<[title: string, rows: string[][], funding: Record<string, string>, period: Period]>([
  [
    'of the year alone',
    [
      ['年度资金总额', '300'],
      ['其中：财政拨款', '200'],
      ['其他资金', '100'],
    ],
    { 财政拨款: '200', 其他资金: '100' },
    undefined,
  ],
  [
    'of a whole period at the left',
    [
      ['资金情况', '中期资金总额：', '900', '年度资金总额：', '300'],
      ['', '其中：财政拨款', '600', '其中：财政拨款', '200'],
      ['', '其他资金', '300', '其他资金', '100'],
    ],
    { 财政拨款: '200', 其他资金: '100' },
    { 中期资金总额: '900', 财政拨款: '600', 其他资金: '300' },
  ],
  [
    'of a whole period at the right, in other words',
    [
      ['年度资金总额', '300', '实施期资金总额', '900'],
      ['财政拨款', '300', '财政资金', '600'],
    ],
    { 财政拨款: '300' },
    { 实施期资金总额: '900', 财政资金: '600' },
  ],
  [
    'of a whole period above those of the year',
    [
      ['项目资金总额', '900'],
      ['财政拨款', '600'],
      ['年度资金总额', '300'],
      ['财政拨款', '200'],
    ],
    { 财政拨款: '200' },
    { 项目资金总额: '900', 财政拨款: '600' },
  ],
])('sources %s are parts of the budget or kept apart', (_, rows, funding, period) => {
  const { project, problems, unplaced } = recognisedIn(applicationOf(...rows))
  expect([problems, unplaced]).toEqual([[], []])
  expect(project?.budget).toBe('300')
  expect(project?.funding).toEqual(funding)
  expect(project?.periodMoney).toEqual(period)
  expect(project?.fields).toBeUndefined()
})

test('a source that stands under neither of two amounts is a problem', () => {
  const rows = applicationOf(['中期资金总额', '900', '年度资金总额', '300'], ['', '财政拨款', '600', ''])
  expect(recognisedIn(rows).problems).toEqual([
    'It cannot be told of which amount “财政拨款” is a part. In the file, put it right under the amount that it is part of.',
  ])
})

test.each<[title: string, rows: string[][], gives: Record<string, unknown>]>([
  [
    'is its budget where no other is printed',
    [
      ['项目资金总额', '900'],
      ['财政拨款', '900'],
    ],
    { budget: '900', funding: { 财政拨款: '900' } },
  ],
  [
    'stays under its label where nothing is said of its parts',
    [
      ['项目总预算', '900'],
      ['年度资金总额', '300'],
      ['财政拨款', '300'],
    ],
    { budget: '300', funding: { 财政拨款: '300' }, fields: [{ label: '项目总预算', text: '900' }] },
  ],
  [
    'with its unit in the same cell is read',
    [
      ['资金情况', '年度资金总额：300'],
      ['', '其中：财政拨款：280'],
      ['', '其他资金：20'],
    ],
    { budget: '300', funding: { 财政拨款: '280', 其他资金: '20' } },
  ],
  [
    'and its sources in one cell, a line each, are read',
    [['资金总额及构成', '总额106.75万元\n一、财政拨款：69.75万元（其中：上级69万元）\n二、自有资金：37万元']],
    {
      budget: '106.75万元',
      funding: { 财政拨款: '69.75万元', 自有资金: '37万元' },
      fields: [{ label: '财政拨款', text: '（其中：上级69万元）' }],
    },
  ],
])('an amount of the project %s', (_, rows, gives) => {
  const { project, problems, unplaced } = recognisedIn(applicationOf(...rows))
  expect([problems, unplaced]).toEqual([[], []])
  expect(project).toMatchObject(gives)
})
