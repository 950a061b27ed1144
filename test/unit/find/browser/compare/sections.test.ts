import { describe, expect, test } from 'vitest'
import { NOT_COMPARED, sectionsOf } from '../../../../../src/find/browser/compare/sections.ts'
import { planWith } from '../../../examples.ts'
import { FULL_PROJECT, hiddenTexts } from '../../../full-project.ts'
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

/** The rows of a section in short: label, cells, whether they are the same. */
function rowsOf(heading: string) {
  const section = sectionsOf([a, b]).find((other) => other.heading === heading)
  return section?.rows.map(({ label, cells, isSame }) => [
    label,
    ...cells.map((lines) => lines.join('|')),
    isSame === undefined ? '不比' : isSame ? '相同' : '不同',
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
      ['预算数', '100,000.00 元', '120,000.00 元|比第一个 +20%', '不同'],
      ['资金用途', '开会', '未填', '不比'],
      ['单位', '区人大', '区人大', '相同'],
      ['财政资金', '100,000.00 元', '没有这一项', '不比'],
      ['其他资金', '没有这一项', '未填', '不比'],
      ['项目编码', 'A1', '未公布', '不比'],
    ])
  })

  test('plans are compared month by month, a blank cell and a month that a form lacks apart', () => {
    expect(rowsOf('资金支出计划')).toEqual([
      ['3月底', '50%', '没有这个时点', '不比'],
      ['6月底', '100%', '100.00%', '不同'],
      ['10月底', '未填', '没有这个时点', '不比'],
      ['12月底', '未填', '没有这个时点', '不比'],
    ])
  })

  test('goals that are not published are named so', () => {
    expect(rowsOf('绩效目标')).toEqual([['绩效目标', '1.开好会', '未公布', '不比']])
  })

  test('every part of a project stands in them, but those that are left out for a reason', () => {
    expect([...NOT_COMPARED]).toEqual(['name', 'title', 'moneyUnit', 'unplaced', 'source', 'continues'])
    const shown = JSON.stringify(sectionsOf([recordWith(FULL_PROJECT)]), (_, value) =>
      typeof value === 'bigint' ? String(value) : value,
    )
    // Money is in yuan here, and indicators go without their descriptions.
    expect(hiddenTexts(shown, [...NOT_COMPARED, 'budget', 'funding'])).toEqual(['indicators: 办班的次数说明'])
    expect(shown).toContain('"label":"预算数","cells":[["123,400.00 元"]]')
    expect(shown).toContain('"label":"别处来的钱","cells":[["3,400.00 元"]]')
  })

  test('what only some of the forms ask for has a row, and is named where it is missing', () => {
    const other = recordWith({ department: '区财政局', implementer: '—', period: '2021年', goals: [], fields: [] })
    const sections = sectionsOf([recordWith(FULL_PROJECT), other])
    const cells = sections.flatMap(({ heading, rows }) => rows.map((row) => [heading, row.label, ...row.cells.flat()]))
    expect(cells.filter(([heading]) => heading !== '产出指标')).toEqual([
      ['预算和用途', '预算数', '123,400.00 元', '1,000.00 元', '比第一个 −99.19%'],
      ['预算和用途', '单位', '区人大', '区人大'],
      ['预算和用途', '主管部门', '主管的部门', '区财政局'],
      ['预算和用途', '实施单位', '实施的单位', '—（不适用）'],
      ['预算和用途', '实施期', '2018—2022年实施', '2021年'],
      ['预算和用途', '财政拨来的钱', '120,000.00 元', '没有这一项'],
      ['预算和用途', '别处来的钱', '3,400.00 元', '没有这一项'],
      ['预算和用途', '实施期资金：三年一共的钱', '45.67 万元', '没有这一项'],
      ['预算和用途', '实施期资金：三年里拨来的钱', '40.00 万元', '没有这一项'],
      ['预算和用途', '资金用途', '钱用在这里', '未公布'],
      ['预算和用途', '项目编码', 'QB01', '未公布'],
      ['预算和用途', '填报单位', '101001填报的单位', '未公布'],
      ['资金支出计划', '6月底', '41.00%', '未公布'],
      ['资金支出计划', '12月底', '100.00%', '未公布'],
      ['绩效目标', '绩效目标', '今年要达到的目标', '未填'],
      ['绩效目标', '实施期绩效目标', '三年里要达到的目标', '未公布'],
      [
        '实施期绩效指标',
        '实施期绩效指标',
        '产出指标 质量指标 三年里考过的比例：≥81%；描述：考过的说明；基期值：60%；2018年指标值：61%；2018年完成值：62%；最终目标值（2024年）：83%；没有定量指标值的原因：考过没有数的原因；依据：考过的依据；权重：11.5；绩效标准：考过的标准；备注：考过的备注；别的镇指标值：≥84%；别的镇完成值：85%；考过怎么算：考过的记录',
        '未公布',
      ],
      ['原文的其他内容', '项目负责人', '栏目里的内容', '没有这一项'],
      ['原文的其他内容', '附注', '表下的附注', '未公布'],
      ['原文的其他内容', '实施进度计划', '哪个阶段｜什么时候', '招标｜三月里', '没有这一项'],
      ['引用、下载和出处', '原文没有印、由发布者补充的内容', '原文没有印金额单位，由发布者补充为万元', '未公布'],
      ['结果（部门自评）', '绩效自评', '未公布', '未公布'],
    ])
  })

  test('without any plan one row says so', () => {
    const [, plan] = sectionsOf([recordWith({})])
    expect(plan?.rows).toEqual([{ label: '资金支出计划', cells: [['未公布']], isShared: false }])
  })
})
