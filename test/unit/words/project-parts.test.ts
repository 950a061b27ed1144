import { describe, expect, test } from 'vitest'
import { projectFileSchema } from '../../../src/model/files/project-file.ts'
import { INDICATOR_NAMES, PROJECT_NAMES } from '../../../src/model/part-names.ts'
import { missingOf, PART_SECTIONS, PROJECT_PARTS, partOf, projectFactsOf } from '../../../src/words/project-parts.ts'
import { projectWith } from '../examples.ts'
import { FULL_PROJECT, hiddenTexts } from '../full-project.ts'

/** The one field that the model calls otherwise: a unit is also the folder of a project. */
const MODEL_KEYS: Readonly<Record<string, string>> = { unit: 'printedUnit' }

describe('the parts of a project', () => {
  test('are every field of its file', () => {
    const fields = Object.keys(projectFileSchema.shape).map((key) => MODEL_KEYS[key] ?? key)
    expect(PROJECT_PARTS.map(({ key }) => key).toSorted()).toEqual(fields.toSorted())
    expect(Object.keys(PROJECT_NAMES).toSorted()).toEqual(Object.keys(projectFileSchema.shape).toSorted())
    const columns = Object.keys(projectFileSchema.shape.indicators.element.shape)
    expect(Object.keys(INDICATOR_NAMES).toSorted()).toEqual(columns.toSorted())
  })

  test('are every key of a project as it is read, its address apart', () => {
    const address = ['year', 'unit', 'slug']
    const keys = Object.keys(FULL_PROJECT).filter((key) => !address.includes(key))
    expect(PROJECT_PARTS.map(({ key }) => key).toSorted()).toEqual(keys.toSorted())
  })

  test('stand in the order of a page, each under one name', () => {
    expect(PROJECT_PARTS.map(({ section, label }) => [PART_SECTIONS[section], label])).toEqual([
      ['', '项目名称'],
      ['', '表格标题'],
      ['预算和用途', '预算数'],
      ['预算和用途', '资金来源'],
      ['预算和用途', '实施期资金'],
      ['预算和用途', '资金用途'],
      ['预算和用途', '项目编码'],
      ['预算和用途', '填报单位'],
      ['预算和用途', '主管部门'],
      ['预算和用途', '实施单位'],
      ['预算和用途', '实施期'],
      ['预算和用途', '金额单位'],
      ['资金支出计划', '资金支出计划'],
      ['绩效目标', '绩效目标'],
      ['实施期绩效目标', '实施期绩效目标'],
      ['绩效指标', '绩效指标'],
      ['实施期绩效指标', '实施期绩效指标'],
      ['原文的其他内容', '其他栏目'],
      ['原文的其他内容', '附注'],
      ['原文的其他内容', '表内的表'],
      ['引用、下载和出处', '原文没有印、由发布者补充的内容'],
      ['原文的其他内容', '原文未归类内容'],
      ['与往年相比', '延续的往年项目'],
      ['引用、下载和出处', '出处'],
    ])
  })

  test('read as printed, with the ids of their elements', () => {
    expect(PROJECT_PARTS.flatMap(({ valuesOf }) => valuesOf(FULL_PROJECT))).toEqual([
      { label: '项目名称', text: '全部栏目项目' },
      { label: '表格标题', text: '2.全部栏目绩效目标表' },
      { label: '预算数', text: '12.34 万元', fen: 12_340_000n },
      { label: '财政拨来的钱', text: '12.00 万元', fen: 12_000_000n },
      { label: '别处来的钱', text: '0.34 万元', fen: 340_000n },
      { anchor: 'period-money', label: '实施期资金：三年一共的钱', text: '45.67 万元', fen: 45_670_000n },
      { anchor: 'period-money', label: '实施期资金：三年里拨来的钱', text: '40.00 万元', fen: 40_000_000n },
      { anchor: 'purpose', label: '资金用途', text: '钱用在这里' },
      { label: '项目编码', text: 'QB01' },
      { label: '填报单位', text: '101001填报的单位' },
      { label: '主管部门', text: '主管的部门' },
      { label: '实施单位', text: '实施的单位' },
      { label: '实施期', text: '2018—2022年实施' },
      { label: '金额单位', text: '万元' },
      { anchor: 'plan', label: '6月底', text: '41.00%' },
      { anchor: 'plan', label: '12月底', text: '100.00%' },
      { anchor: 'goal-1', label: '绩效目标', text: '今年要达到的目标' },
      { anchor: 'period-goal-1', label: '实施期绩效目标', text: '三年里要达到的目标' },
      { anchor: 'i-1', label: '绩效指标 1', text: '办班次数' },
      { anchor: 'period-i-1', label: '实施期绩效指标 1', text: '三年里考过的比例' },
      { anchor: 'other', label: '项目负责人', text: '栏目里的内容' },
      { anchor: 'other', label: '附注', text: '表下的附注' },
      { anchor: 'other', label: '实施进度计划', text: '哪个阶段｜什么时候' },
      { anchor: 'other', label: '实施进度计划', text: '招标｜三月里' },
      {
        anchor: 'source',
        label: '原文没有印、由发布者补充的内容',
        text: '原文没有印金额单位，由发布者补充为万元',
      },
      { anchor: 'other', label: '原文未归类内容', text: '没有归类的原文' },
      { anchor: 'changes', label: '延续的往年项目', text: '2020/101001/qb00' },
      { label: '出处', text: 'source/full.txt 第1张表' },
    ])
  })

  test('that are missing are told apart: not published, a blank cell, a list that holds nothing, a dash', () => {
    const project = projectWith({ budget: { raw: '——' }, purpose: '　', period: '/', goals: [] })
    const told = (['purpose', 'period', 'budget', 'goals', 'department'] as const).map((key) => [
      key,
      partOf(key).valuesOf(project),
      missingOf(partOf(key), project),
    ])
    expect(told).toEqual([
      ['purpose', [{ anchor: 'purpose', label: '资金用途', text: '未填', state: '未填' }], undefined],
      ['period', [{ label: '实施期', text: '/（不适用）', state: '不适用' }], undefined],
      ['budget', [{ label: '预算数', text: '——（不适用）', state: '不适用' }], undefined],
      ['goals', [], '未填'],
      ['department', [], '未公布'],
    ])
  })
})

test('the facts of a page are the parts of its section, the unit of money apart, which stands behind every amount', () => {
  expect(projectFactsOf(FULL_PROJECT, '区人大').map(({ key, label }) => [key, label])).toEqual([
    ['budget', '预算数'],
    ['funding', '财政拨来的钱'],
    ['funding', '别处来的钱'],
    ['periodMoney', '实施期资金：三年一共的钱'],
    ['periodMoney', '实施期资金：三年里拨来的钱'],
    ['purpose', '资金用途'],
    ['code', '项目编码'],
    ['printedUnit', '填报单位'],
    ['department', '主管部门'],
    ['implementer', '实施单位'],
    ['period', '实施期'],
  ])
  expect(projectFactsOf(projectWith({ implementer: ' ' }), '区人大')).toEqual([
    { key: 'budget', label: '预算数', text: '1000.00 元', fen: 100_000n },
    { key: 'purpose', anchor: 'purpose', label: '资金用途', text: '未公布', state: '未公布' },
    { key: 'printedUnit', label: '单位', text: '区人大' },
    { key: 'implementer', label: '实施单位', text: '未填', state: '未填' },
  ])
})

test('a consumer that hides a part is found out', () => {
  expect(hiddenTexts('', ['indicators', 'funding', 'spendPlan', 'source', 'fields'])).toContain(
    'period: 2018—2022年实施',
  )
})
