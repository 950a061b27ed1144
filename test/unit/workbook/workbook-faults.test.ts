import { expect, test } from 'vitest'
import { readBook } from '../../../src/import/xlsx/book.ts'
import { workbookContent } from '../../../src/workbook/read/files.ts'
import { sheetRows, xlsxFixture } from '../import/xlsx-fixture.ts'
import { faultsOf, GOOD, INDICATOR, messageOf, PROJECT, UNIT } from './filled-workbook.ts'

const OWN = { 年度: '2024', 单位: '101001' }

test('everything that is wrong is said at once, by sheet and cell', () => {
  const rows = {
    部门: [UNIT, { ...UNIT, 年度: '24年', 单位编码: '1-', 单位名称: '' }],
    部门目标: [
      { 年度: '2024', 单位: '101001', 类别: '段落', 内容: 'x' },
      { 年度: '2024', 单位: '101009', 类别: '段落或条目', 内容: 'x' },
    ],
    项目: [
      { ...PROJECT, ...OWN, 金额单位: '美元', 资金来源2: '其他资金' },
      { ...PROJECT, ...OWN, 项目编码: 'A2', 预算数: '约十万', 金额1: '' },
      { ...PROJECT, ...OWN, 项目编码: 'A3' },
      { ...PROJECT, ...OWN, 项目编码: 'a3' },
      { ...PROJECT, 项目编码: 'B1', 文件名: 'b2' },
    ],
    指标: [
      { ...INDICATOR, ...OWN, 项目: 'C1' },
      { ...INDICATOR, ...OWN, 单位: '某某局本级', 项目: 'A1', 二级指标: '', 三级指标: 'a\u202eb' },
      { ...INDICATOR, ...OWN, 项目: '培训费' },
    ],
    支出计划: [
      { ...OWN, 项目: 'A2', 月份: '年底', 累计比例: '1' },
      { ...OWN, 项目: 'A2', 月份: '6月底', 累计比例: '一半' },
      { ...OWN, 项目: 'A2', 月份: '6月底', 累计比例: '50%' },
    ],
    项目条目: [{ ...OWN, 项目: 'A2', 类别: '目标', 内容: '办好' }],
    原文: [{ ...OWN, 文件: 'a.docx', 校验码: '0', 字节数: '1.5' }],
  }
  expect(faultsOf(rows)).toEqual([
    'sheet “部门” B4: “24年” is not a year. Write four digits, such as 2021.',
    'sheet “部门” C4: The code “1-” is not valid. Write letters and digits, with hyphens only between them.',
    'sheet “部门” D4: “单位名称” is blank. Write what is printed.',
    'sheet “部门目标” D3: “段落” is no kind of text. Write one of: 部分标题, 栏目标题, 措施分组, 段落或条目, 衡量指标, 评价标准, Markdown.',
    'sheet “部门目标” C4: “101009” stands nowhere on sheet “部门”. Write it as it stands there, or add it there.',
    'sheet “项目” K3: “美元” is not one of the values allowed. Write one of: 元, 千元, 万元, 百万元, 亿元.',
    'sheet “项目” P3: “金额2” is blank, though its neighbour is not. Write it, or “（空白）” for an amount left blank.',
    'sheet “项目” N4: “金额1” is blank, though its neighbour is not. Write it, or “（空白）” for an amount left blank.',
    'sheet “项目” T6: This row and one above it would be the same file 2024/101001/a3.yaml. Give each its own code, or write another name here.',
    'sheet “项目” C7: “单位” is blank, and sheet “部门” has 2 rows that it could mean. Write which.',
    'sheet “项目条目” E3: “目标” is no kind of text. Write one of: 绩效目标, 实施期目标, 其他栏目, 附注, 未归类原文.',
    'sheet “指标” D3: “C1” stands nowhere on sheet “项目”. Write it as it stands there, or add it there.',
    'sheet “指标” F4: “二级指标” is blank. Write what is printed.',
    'sheet “指标” G4: The text holds the unseen character U+202E. Delete it.',
    'sheet “指标” D5: “培训费” is 4 rows of sheet “项目”. Write the code of the one that is meant, or fill in its “文件名” or “序号” and write that.',
    'sheet “支出计划” E3: “年底” is not a month of the spend plan. Write such as 3月底, 6月底 or 12月.',
    'sheet “支出计划” E5: “6月底” is there twice for this project. Delete one.',
    'sheet “原文” D3: The source “a.docx” is not a file of the folder source/. Write such as source/goals.docx.',
    'sheet “原文” E3: “0” is not a SHA-256. Write 64 digits and letters a–f in lower case.',
    'sheet “原文” F3: “1.5” is not a whole number from 0 up. Write digits only.',
  ])
})

test.each<[title: string, change: Record<string, Record<string, string>[]>, fault: string]>([
  [
    'an amount in words',
    { 项目: [{ ...PROJECT, 预算数: '约十万' }] },
    'sheet “项目” L3: The amount “约十万” is not a number. Write digits in the table’s unit, such as 100000.00.',
  ],
  [
    'a blank budget',
    { 项目: [{ ...PROJECT, 预算数: '' }] },
    'sheet “项目” L3: “预算数” is blank. Write what is printed, “（空白）” where the table leaves it blank, or “（无此栏）” where it has no such cell.',
  ],
  [
    'a share in words',
    { 支出计划: [{ 月份: '6月底', 累计比例: '一半' }] },
    'sheet “支出计划” F3: The share “一半” is not a percentage. Write such as 50.00%, or leave the cell blank.',
  ],
  [
    'department text before any heading',
    { 部门目标: [{ 类别: '段落或条目', 内容: '1、办好培训。' }] },
    'sheet “部门目标” E3: “1、办好培训。” does not belong here. Write a “栏目标题” with “总体绩效目标”, “职责分类目标”, “分项绩效目标” or “工作保障措施” before it; “衡量指标” and one “评价标准” stand under an item of “分项绩效目标”, “措施分组” in “工作保障措施”.',
  ],
  [
    'two paragraphs in a cell',
    { 部门目标: [{ 类别: '栏目标题', 内容: '总体绩效目标\n一' }] },
    'sheet “部门目标” E3: “总体绩效目标↵一” has a line break. Write each paragraph in a row of its own.',
  ],
  [
    'a file name that is no address',
    { 项目: [{ ...PROJECT, 项目编码: '', 文件名: '培训' }] },
    'sheet “项目” T3: “培训” cannot be an address. Write lower-case letters, digits and single hyphens, such as peixun-fei.',
  ],
  [
    'a file name that does not go with the code',
    { 项目: [{ ...PROJECT, 文件名: 'b1' }] },
    'sheet “项目” T3: “b1” does not go with the code “A1”. Leave this cell blank.',
  ],
  [
    'a mark that is none',
    { 项目: [{ ...PROJECT, 标记: '对' }] },
    'sheet “项目” A3: “对” is no mark. Write “说明” or “示例”, or nothing.',
  ],
  [
    'an appraisal’s amount in words',
    { 自评表: [{ 项目名称: '培训费', 金额单位: '元' }], 自评资金: [{ 资金来源: '总额', 全年执行数: '很多' }] },
    'sheet “自评资金” H3: The amount “很多” is not a number. Write digits in the table’s unit, such as 100000.00.',
  ],
  [
    'a row for a table that is not known',
    { 各地指标值: [{ 所在表: '年度指标', 指标序号: '1', 地方: '东镇', 指标值: '5' }] },
    'sheet “各地指标值” E3: “年度指标” is not one of the values allowed. Write one of: 指标, 实施期指标, 自评结果.',
  ],
  [
    'what was supplied, in a word that is not known',
    { 项目: [{ ...PROJECT, 补充: '单位、日期' }] },
    'sheet “项目” U3: “日期” is not one of the values allowed. Write one of: 单位, 金额单位, 年度.',
  ],
  [
    'a place of an indicator that is not there',
    { 各地指标值: [{ 所在表: '实施期指标', 指标序号: '1', 地方: '东镇', 指标值: '5' }] },
    'sheet “各地指标值” F3: “1” is no indicator of this project. Write its place in the sheet “实施期指标”, from 1 to 0.',
  ],
  [
    'an indicator of a whole department that has no targets',
    { 指标: [{ ...INDICATOR, 项目: '部门整体' }] },
    'sheet “指标” D3: “部门整体” stands nowhere on sheet “项目”. Write it as it stands there, or add it there.',
  ],
  [
    'money of a whole department’s period, which its form does not print',
    {
      部门整体: [{ 部门名称: '某局', 金额单位: '元' }],
      指标: [{ ...INDICATOR, 项目: 'A1' }],
      实施期资金: [{ 项目: '部门整体', 资金来源: '总额', 金额: '1' }],
    },
    'sheet “实施期资金” D3: “部门整体” stands nowhere on sheet “项目”. Write it as it stands there, or add it there.',
  ],
  [
    'a task of a form that is not there',
    { 部门任务: [{ 所在表: '目标', 任务名称: '修路' }] },
    'sheet “部门任务” D3: “目标” stands nowhere on sheet “部门整体”. Write it as it stands there, or add it there.',
  ],
  [
    'an amount of a task in words',
    {
      部门整体: [{ 部门名称: '某局', 金额单位: '元' }],
      指标: [{ ...INDICATOR, 项目: 'A1' }],
      部门任务: [{ 任务名称: '修路', 资金来源1: '总额', 金额1: '很多' }],
    },
    'sheet “部门任务” I3: The amount “很多” is not a number. Write digits in the table’s unit, such as 100000.00.',
  ],
])('%s is said with its cell', (_, change, fault) => expect(faultsOf({ ...GOOD, ...change })).toEqual([fault]))

test('what stands in no column, no sheet or as a number is said with its cell', () => {
  const text = (value: string) => `<c t="str"><v>${value}</v></c>`
  const heads = ['标记', '年度', '单位名称', '单位编码', '电话', '年度'].map(text).join('')
  const row = `${['', '2024', '某局'].map(text).join('')}<c><v>123456789012345678</v></c>${['', '', '多'].map(text).join('')}`
  const bytes = xlsxFixture([
    { name: '部门', xml: `<sheetData><row>${heads}</row><row>${row}</row></sheetData>` },
    { name: '项目', xml: sheetRows([['标记']]) },
    { name: '指标', xml: sheetRows([['标记']]) },
    { name: '备忘', xml: sheetRows([['', '记得']]) },
  ])
  const faults = messageOf(() => workbookContent('填报.xlsx', readBook('填报.xlsx', bytes)))
  const [unknownSheet, ...others] = faults.replaceAll('填报.xlsx: ', '').split('\n')
  expect(unknownSheet).toBe(
    'sheet “备忘” B1: The sheet “备忘” is not part of the workbook. Move what it says to 部门, 部门目标, 部门整体, 部门任务, 项目, 项目条目, 指标, 指标各年, 各地指标值, 其他列, 支出计划, 实施期资金, 实施期指标, 表内的表, 自评表, 自评资金, 自评结果, 自评条目, 监控表, 监控支出, 原文, and delete it.',
  )
  expect(others).toEqual([
    'sheet “部门” E1: The column “电话” is not known. Delete it, or correct its head.',
    'sheet “部门” F1: The column “年度” is there twice. Delete one.',
    'sheet “部门” D2: “1.23457E+17” was stored as a number, which loses digits. Set the cell to the text format (“文本”) and write the value again.',
    'sheet “部门” D2: The code “1.23457E+17” is not valid. Write letters and digits, with hyphens only between them.',
    'sheet “部门” G2: “多” stands under no head. Move it under one, or delete it.',
  ])
})
