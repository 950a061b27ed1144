import { expect, test } from 'vitest'
import { resultSectionOf } from '../../../../../src/find/browser/compare/results.ts'
import { recordWith } from './records.ts'

test('without any appraisal one row says so', () => {
  expect(resultSectionOf([recordWith({}), recordWith({})]).rows).toEqual([
    { label: '绩效自评', cells: [['未公布'], ['未公布']], isShared: false },
  ])
})

test('what only one appraisal says of its shortcomings has a row', () => {
  const { rows } = resultSectionOf([recordWith({}, { shortcomings: '进度偏慢' }), recordWith({}, {})])
  expect(rows.slice(5).map(({ label, cells }) => [label, ...cells.flat()])).toEqual([
    ['评价结论', '未公布', '未公布'],
    ['存在问题', '进度偏慢', '未公布'],
  ])
})

test('published results stand as printed, what is missing is named', () => {
  const appraised = recordWith(
    {},
    {
      moneyUnit: '万元',
      funding: [{ source: '总额', original: { raw: '80.00', fen: 80_000_000n }, rate: { raw: '' } }],
      totalScore: { raw: '94', value: 94 },
      conclusion: '良',
    },
  )
  const { rows } = resultSectionOf([appraised, recordWith({})])
  expect(rows.map(({ label, cells }) => [label, ...cells.flat()])).toEqual([
    ['年初预算', '80.00 万元', '未公布'],
    ['全年预算', '未公布', '未公布'],
    ['全年执行', '未公布', '未公布'],
    ['执行率', '未填', '未公布'],
    ['自评总分', '94', '未公布'],
    ['评价结论', '良', '未公布'],
  ])
})
