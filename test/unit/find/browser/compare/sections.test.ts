import { describe, expect, test } from 'vitest'
import { sectionsOf } from '../../../../../src/find/browser/compare/sections.ts'
import { planWith } from '../../../examples.ts'
import { recordWith } from './records.ts'

const a = recordWith({
  code: 'A1',
  budget: { raw: '10', fen: 10_000_000n },
  moneyUnit: '万元',
  funding: [{ source: '财政资金', amount: { raw: '10', fen: 10_000_000n } }],
  purpose: '开会',
  spendPlan: planWith(0.5, 1),
  goals: [{ label: '1.', text: '开好会' }],
})
const b = recordWith({
  budget: { raw: '120000.00', fen: 12_000_000n },
  funding: [{ source: '其他资金', amount: { raw: '' } }],
  purpose: ' ',
  spendPlan: [{ label: '6月底', month: 6, raw: '100.00%', share: 1 }],
})

/** The rows of a section in short: label, cells, whether they differ. */
function rowsOf(heading: string) {
  const section = sectionsOf([a, b]).find((other) => other.heading === heading)
  return section?.rows.map(({ label, cells, different }) => [
    label,
    ...cells.map((lines) => lines.join('|')),
    different ? '不同' : '相同',
  ])
}

describe('projects side by side', () => {
  test('stand in the order of a project page', () => {
    expect(sectionsOf([a, b]).map(({ heading }) => heading)).toEqual([
      '预算和用途',
      '资金支出计划',
      '绩效目标',
      '结果（部门自评）',
    ])
  })

  test('money is compared in yuan, whatever unit it was printed in, with the difference to the first', () => {
    expect(rowsOf('预算和用途')).toEqual([
      ['单位', '区人大', '区人大', '相同'],
      ['项目编码', 'A1', '未公布', '不同'],
      ['预算数', '100,000.00 元', '120,000.00 元|比第一个 +20%', '不同'],
      ['财政资金', '100,000.00 元', '没有这一项', '不同'],
      ['其他资金', '没有这一项', '未填', '不同'],
      ['资金用途', '开会', '未填', '不同'],
    ])
  })

  test('plans are compared month by month, a blank cell and a month that a form lacks apart', () => {
    expect(rowsOf('资金支出计划')).toEqual([
      ['3月底', '50%', '没有这个时点', '不同'],
      ['6月底', '100%', '100.00%', '不同'],
      ['10月底', '未填', '没有这个时点', '不同'],
      ['12月底', '未填', '没有这个时点', '不同'],
    ])
  })

  test('goals that are not published are named so', () => {
    expect(rowsOf('绩效目标')).toEqual([['年度目标', '1.开好会', '未公布', '不同']])
  })

  test('without any plan one row says so', () => {
    const [, plan] = sectionsOf([recordWith({})])
    expect(plan?.rows).toEqual([{ label: '计划', cells: [['未公布']], different: false }])
  })
})
