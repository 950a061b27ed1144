import { describe, expect, test } from 'vitest'
import type { ColumnType } from '../../../../src/data/columns/column.ts'
import { DATA_TABLES, TABLES } from '../../../../src/data/columns/tables.ts'
import { TABLE_IDS, type TableId } from '../../../../src/words/data-address.ts'
import { SITE_WITH_RESULTS } from './site-with-results.ts'

const [now, before] = SITE_WITH_RESULTS.departments

/** The rows of the newer year, by the names of their columns; what has no value is left out. */
function rowsOf(id: TableId, unit = now): Record<string, unknown>[] {
  const { columns, rowsOf } = TABLES[id]
  if (!unit) throw new Error('The site has two years.')
  return rowsOf(unit, SITE_WITH_RESULTS).map((row) =>
    Object.fromEntries(
      columns.flatMap(({ name }, place) => (row[place] === undefined ? [] : [[name, row[place]] as const])),
    ),
  )
}

const UNIT = { 年度: 2021, 单位编码: '101001', 单位: '区人大' }
const OWNER = { ...UNIT, 所在页: '2021/101001/a1', 项目编码: 'A1', 项目名称: '人大会议' }
const STATE = { 数据日期: '2026-02-01', 数据版本: '0123456789ab', 本站说明: '虚构示例' }

describe('a row of a project', () => {
  test('has what is printed, and what this site computes under names that say so', () => {
    expect(rowsOf('projects')[0]).toEqual({
      ...{ ...OWNER, 主管部门: '区人大', 公布日期: '2021-02-10', '预算数（原文）': '1200.00', 原文金额单位: '元' },
      ...{ '预算数（元）': '1200.00', 资金用途: '=开会', 往年年度: 2020, '往年预算数（元）': '1000.00' },
      ...{ '比往年增减（元）': '200.00', 比往年增减比例: 0.2, '调整后预算（元）': '100.00', '全年执行（元）': '90.00' },
      ...{ '执行率（原文）': '90.00%', '执行率（本站算）': 0.9, 自评总分: '88.8', 自评等级: '良', 指标数: 3 },
      ...{ '达到（本站算）': 1, '未达到（本站算）': 0, '没法比（本站算）': 2, '待评（本站算）': 0 },
      ...{ '审查要点（本站算）': expect.any(Number), 网址: 'https://example.org/2021/101001/a1/', ...STATE },
    })
  })

  test('says why a budget has no number', () => {
    const [, second] = rowsOf('projects')
    expect(second).toMatchObject({ '预算数（原文）': '10万元左右', 没有数字的原因: '读不出数' })
    expect(second).not.toHaveProperty(['预算数（元）'])
    expect(second).not.toHaveProperty(['项目编码'])
  })
})

describe('a row of a target', () => {
  test('has what was read of it and what was achieved beside it, and whether it was reached', () => {
    const [first, second, third, ...others] = rowsOf('indicators')
    expect(first).toEqual({
      ...{ ...OWNER, 序号: 1, 一级指标: '产出指标', 二级指标: '数量指标', 三级指标: '培训人数', 指标值: '≥90人' },
      ...{ 指标值种类: '数', 指标值符号: '≥', 指标值数: 90, 指标值单位: '人', 指标值确定依据: '规划' },
      ...{ 实际完成值: '96人', 自评分值: '90', 自评得分: '80', 偏差原因: '人多', '达到没有（本站比）': '达到' },
      ...{ 网址: 'https://example.org/2021/101001/a1/#i-1', ...STATE },
    })
    expect(second).toMatchObject({
      ...{ 指标值: '满意', 指标值种类: '文字', '达到没有（本站比）': '没法比' },
      没法比的原因: '自评里没有这项指标',
    })
    expect(third).toMatchObject({ 指标值种类: '日期', 指标值日期: '2021-12-31' })
    expect(others).toEqual([])
  })
})

test('a row of a month’s end has the plan and what was spent, and a month that only one of them has is a row too', () => {
  const rows = rowsOf('plans')
  expect(rows.map(({ 月份 }) => 月份)).toEqual([3, 6, 10, 12, 7])
  expect(rows[0]).toEqual({
    ...{ ...OWNER, 月份: 3, 栏目: '3月底', '计划（原文）': '50%', 计划比例: 0.5, '计划支出（元）': '600.00' },
    ...{ 网址: 'https://example.org/2021/101001/a1/#plan', ...STATE },
  })
  expect(rows[1]).not.toHaveProperty(['计划比例'])
  expect(rows[3]).toMatchObject({ '计划支出（元）': '1200.00', '实际支出（元）': '90.00', 实际出自: '绩效自评' })
  expect(rows[4]).toMatchObject({ '实际（原文）': '30.00', '实际支出（元）': '30.00', 实际出自: '绩效监控' })
})

test('a row of a self-appraisal has what it prints, and is linked to its project', () => {
  expect(rowsOf('results')).toEqual([
    {
      ...{
        ...OWNER,
        自评项目编码: 'A1',
        自评项目名称: '人大会议',
        序号: 1,
        一级指标: '产出指标',
        二级指标: '数量指标',
      },
      ...{ 三级指标: '培训人数', 年度指标值: '≥90人', 年度指标值种类: '数', 年度指标值符号: '≥', 年度指标值数: 90 },
      ...{ 年度指标值单位: '人', 实际完成值: '96人', 实际完成值种类: '数', 实际完成值符号: '=', 实际完成值数: 96 },
      ...{ 实际完成值单位: '人', 分值: '90', 得分: '80', 偏差原因: '人多', '达到没有（本站比）': '达到' },
      ...{ 网址: 'https://example.org/2021/101001/appraisal/#appraisal-1', ...STATE },
    },
  ])
})

test('a row of what was found names its rule and its place', () => {
  const found = rowsOf('findings').find(({ 要点编号 }) => 要点编号 === 'no-indicators')
  expect(found).toEqual({
    ...{ ...UNIT, 所在页: '2021/101001/a2', 项目名称: '无数', 要点: '没有绩效指标', 要点编号: 'no-indicators' },
    ...{ 类别: '填全了没有', 轻重: '核对', 位置: 'indicators', 说明: expect.any(String) },
    ...{ 网址: 'https://example.org/2021/101001/a2/#indicators', ...STATE },
  })
})

test('a row of a change has both values as printed, and how much money that is', () => {
  const rows = rowsOf('changes').map(({ 变化, 项目名称, 指标, 以前, 现在, 方向, 增减比例, ...row }) => [
    ...[变化, 项目名称, 指标, 以前, 现在, 方向, row['增减（元）'], 增减比例, row.往年年度],
  ])
  const none = undefined
  expect(rows).toEqual([
    ['新项目', '无数', none, none, '10万元左右', none, none, none, 2020],
    ['不见了的项目', '公车购置', none, '5.00', none, none, none, none, 2020],
    ['预算', '人大会议', none, '1000.00', '1200.00', none, '200.00', 0.2, 2020],
    ['资金用途', '人大会议', none, '开会', '=开会', none, none, none, 2020],
    ['新指标', '人大会议', '满意度', none, '满意', none, none, none, 2020],
    ['新指标', '人大会议', '完成时间', none, '2021年12月31日前', none, none, none, 2020],
    ['去掉的指标', '人大会议', '合格率', '≥95%', none, none, none, none, 2020],
    ['指标值', '人大会议', '培训人数', '≥100人', '≥90人', '降低', none, none, 2020],
  ])
  expect(rowsOf('changes').map(({ 网址 }) => String(网址).slice('https://example.org/'.length))).toEqual([
    ...['2021/101001/a2/', '2020/101001/b/', '2021/101001/a1/', '2021/101001/a1/', '2021/101001/a1/#i-2'],
    ...['2021/101001/a1/#i-3', '2021/101001/a1/', '2021/101001/a1/#i-1'],
  ])
  expect(rowsOf('changes', before)).toEqual([])
})

test('a row of a document says where it was published, and where this site keeps it', () => {
  expect(rowsOf('sources')).toEqual([
    {
      ...{ ...UNIT, 所在页: '2021/101001', 原文文件: 'source/goals.docx', 原文标题: '2021年预算绩效文本' },
      ...{ 发布单位: '区财政局', 公布日期: '2021-02-10', 发布网址: 'https://gov.example.cn/a.docx', 字节数: 52_341 },
      ...{ 'SHA-256': 'ab12', 网址: 'https://example.org/2021/101001/source/goals.docx', ...STATE },
    },
  ])
})

test('a row of a unit says what it published', () => {
  expect(rowsOf('units')).toEqual([
    {
      ...{
        ...UNIT,
        所在页: '2021/101001',
        公布了目标: '是',
        公布了自评: '是',
        公布了监控: '是',
        公布日期: '2021-02-10',
      },
      ...{ 项目数: 2, '预算合计（元）': '1200.00', 没有预算数字的项目: 1, '达到（本站算）': 1, '未达到（本站算）': 0 },
      ...{ '没法比（本站算）': 2, '待评（本站算）': 0, '核对（本站算）': expect.any(Number) },
      ...{ 网址: 'https://example.org/2021/101001/', ...STATE },
    },
  ])
  expect(rowsOf('units', before)[0]).toMatchObject({ 年度: 2020, 公布了自评: '否', 公布了监控: '否' })
})

test('tables stand in the order of their names in addresses, and no table has two columns of one name', () => {
  expect(DATA_TABLES.map(({ id }) => id)).toEqual(TABLE_IDS)
  for (const { columns, key = [] } of DATA_TABLES) {
    const names = columns.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(names).toEqual(expect.arrayContaining([...key]))
  }
})

/** What the values of each type of column look like, as texts. */
const LOOKS: Readonly<Record<ColumnType, RegExp>> = {
  text: /^/,
  integer: /^\d+$/,
  number: /^-?\d+(\.\d+)?$/,
  yuan: /^-?\d+\.\d\d$/,
  year: /^\d{4}$/,
  date: /^\d{4}-\d\d-\d\d$/,
  'yes-no': /^[是否]$/,
  address: /^https:\/\/\S+$/,
}

test.each(DATA_TABLES.map((table) => [table.id, table] as const))(
  'every value of %s is of its column’s type',
  (_, table) => {
    const rows = SITE_WITH_RESULTS.departments.flatMap((unit) => table.rowsOf(unit, SITE_WITH_RESULTS))
    expect(rows.length).toBeGreaterThan(0)
    const wrong = rows.flatMap((row) =>
      table.columns.flatMap(({ name, type, required }, place) => {
        const value = row[place]
        if (value === undefined) return required ? [`${name} is missing`] : []
        return LOOKS[type].test(String(value)) ? [] : [`${name}: ${value}`]
      }),
    )
    expect(wrong).toEqual([])
  },
)
