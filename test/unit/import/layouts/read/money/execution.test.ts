import { expect, test } from 'vitest'
import { appraisalOf, recognisedIn } from '../../table-source.ts'

const HEAD = [
  '预算执行情况（10分）',
  '',
  '年初预算数',
  '全年预算数（A）',
  '全年执行数（B）',
  '执行率（B/A）',
  '分值',
  '得分',
]

test.each<[title: string, rows: string[][], ragged: boolean, funding: Record<string, string>[]]>([
  [
    'by position',
    [HEAD, ['', '其中：财政拨款', '', '20', '18', '90%', '10', '9']],
    false,
    [{ source: '财政拨款', original: '', revised: '20', executed: '18', rate: '90%', weight: '10', score: '9' }],
  ],
  [
    'by what they are where blank cells may be missing',
    [HEAD, ['年度资金总额：', '30', '20', '18', '90%', '10', '9'], ['其他资金', '0', '0', '0', '0.00%', '/', '/']],
    true,
    [
      { source: '年度资金总额', original: '30', revised: '20', executed: '18', rate: '90%', weight: '10', score: '9' },
      { source: '其他资金', original: '0', revised: '0', executed: '0', rate: '0.00%', weight: '/', score: '/' },
    ],
  ],
  [
    'by what they are where any dash stands for no points',
    [
      [...HEAD, '偏差原因'],
      ['年度资金总额：', '30', '20', '18', '90%', '10', '9', '下雨'],
      ['其他资金', '0', '0', '0', '0.00%', '－', '―'],
    ],
    true,
    [
      {
        ...{
          source: '年度资金总额',
          original: '30',
          revised: '20',
          executed: '18',
          rate: '90%',
          weight: '10',
          score: '9',
        },
        reason: '下雨',
      },
      {
        ...{ source: '其他资金', original: '0', revised: '0', executed: '0', rate: '0.00%', weight: '－', score: '―' },
        reason: '',
      },
    ],
  ],
])('rows of the execution are read %s', (_, rows, ragged, funding) => {
  const { appraisal, problems } = recognisedIn(appraisalOf(rows), ragged)
  expect(problems).toEqual([])
  expect(appraisal?.funding).toEqual(funding)
})

test('a row whose cells fit several columns is a problem', () => {
  expect(recognisedIn(appraisalOf([HEAD, ['财政拨款', '20', '18']]), true).problems).toEqual([
    'It cannot be told under which columns the 2 cells behind “财政拨款” stand. Give the row as many cells as its head has in the file, blank ones too.',
  ])
})
