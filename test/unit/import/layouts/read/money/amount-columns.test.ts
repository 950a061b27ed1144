import { expect, test } from 'vitest'
import { applicationOf, recognisedIn } from '../../table-source.ts'

test('amounts of the own year are the budget and its sources, those of another are kept under label and head', () => {
  const { project, problems, unplaced } = recognisedIn(
    applicationOf(
      ['项目资金', '上年预算', '本年预算', '增减'],
      ['年度资金总额', '8', '10', '2'],
      ['财政拨款', '8', '9', ''],
      ['其他资金', '', '1', ''],
    ),
  )
  expect([problems, unplaced]).toEqual([[], []])
  expect([project?.budget, project?.funding]).toEqual(['10', { 财政拨款: '9', 其他资金: '1' }])
  expect(project?.fields).toEqual([
    { label: '年度资金总额（上年预算）', text: '8' },
    { label: '年度资金总额（增减）', text: '2' },
    { label: '财政拨款（上年预算）', text: '8' },
  ])
})

test('no amount is taken where the own year is not among the columns', () => {
  const rows = applicationOf(['项目资金', '上年预算', '增减'], ['年度资金总额', '8', '2'])
  expect(recognisedIn(rows).project?.budget).not.toBe('8')
})
