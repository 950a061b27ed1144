import { expect, test } from 'vitest'
import { applicationOf, recognisedIn } from '../table-source.ts'

type Fields = readonly (readonly [label: string, text: string])[]

test.each<[title: string, rows: string[][], funding: Record<string, string>, fields: Fields]>([
  [
    'of the year alone',
    [
      ['年度资金总额', '300'],
      ['其中：财政拨款', '200'],
      ['其他资金', '100'],
    ],
    { 财政拨款: '200', 其他资金: '100' },
    [],
  ],
  [
    'of a whole period at the left',
    [
      ['资金情况', '中期资金总额：', '900', '年度资金总额：', '300'],
      ['', '其中：财政拨款', '600', '其中：财政拨款', '200'],
      ['', '其他资金', '300', '其他资金', '100'],
    ],
    { 财政拨款: '200', 其他资金: '100' },
    [
      ['中期资金总额', '900'],
      ['其中：财政拨款', '600'],
      ['其他资金', '300'],
    ],
  ],
  [
    'of a whole period at the right, in other words',
    [
      ['年度资金总额', '300', '实施期资金总额', '900'],
      ['财政拨款', '300', '财政资金', '600'],
    ],
    { 财政拨款: '300' },
    [
      ['实施期资金总额', '900'],
      ['财政资金', '600'],
    ],
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
    [
      ['项目资金总额', '900'],
      ['财政拨款', '600'],
    ],
  ],
])('sources %s are parts of the budget or kept apart', (_, rows, funding, fields) => {
  const { project, problems, unplaced } = recognisedIn(applicationOf(...rows))
  expect([problems, unplaced]).toEqual([[], []])
  expect(project?.budget).toBe('300')
  expect(project?.funding).toEqual(funding)
  expect((project?.fields ?? []).map(({ label, text }) => [label, text])).toEqual(fields)
})

test('a source that stands under neither of two amounts is a problem', () => {
  const rows = applicationOf(['中期资金总额', '900', '年度资金总额', '300'], ['', '财政拨款', '600', ''])
  expect(recognisedIn(rows).problems).toEqual(['It cannot be told of which amount “财政拨款” is a part.'])
})
