import { describe, expect, test } from 'vitest'
import { readBook } from '../../../../src/import/xlsx/book.ts'
import type { XlsxSheet } from '../../../../src/office/workbook.ts'
import { writeXlsx } from '../../../../src/office/write-xlsx.ts'
import { workbookContent } from '../../../../src/workbook/read/files.ts'
import { workbookSheets } from '../../../../src/workbook/write/write.ts'
import { filesOf, GOOD, INDICATOR, PROJECT, textOf } from '../filled-workbook.ts'

describe('a filled workbook', () => {
  test('gives content files, with blank cells as the published table has them', () => {
    const files = filesOf({
      ...GOOD,
      部门目标: [
        { 类别: '栏目标题', 内容: '二、分项绩效目标' },
        { 类别: '段落或条目', 内容: '1、办好*培训*。' },
        { 类别: '衡量指标', 内容: '完成率：反映完成情况' },
        { 类别: '评价标准', 内容: '完成100%为优，完成95%为良，完成90%为中，达不到90%为差' },
      ],
      项目条目: [{ 类别: '绩效目标', 内容: '1.办好培训' }],
      指标: [INDICATOR, { ...INDICATOR, 三级指标: '期数', 指标值: '' }],
      支出计划: [
        { 月份: '6月底', 累计比例: '' },
        { 月份: '12月底', 累计比例: '100.00%' },
      ],
    })
    expect(files).toEqual({
      '2024/101001/department.md':
        '---\ncode: "101001"\nname: 某某局本级\nsources: []\n---\n\n## 二、分项绩效目标\n\n1、办好\\*培训\\*。\n\n- 完成率：反映完成情况\n\n> 完成100%为优，完成95%为良，完成90%为中，达不到90%为差\n',
      '2024/101001/a1.yaml': `# yaml-language-server: $schema=../../schema/project.schema.json
code: "A1"
name: 培训费
moneyUnit: 元
budget: "100000.00"
funding:
  财政资金: "100000.00"
spendPlan:
  6月底: ""
  12月底: 100.00%
goals:
  - 1.办好培训
indicators:
  - level1: 产出指标
    level2: 数量指标
    name: 人数
    target: ≥200人

  - level1: 产出指标
    level2: 数量指标
    name: 期数
    target: ""
`,
    })
  })

  test('gives projects without a code a name of their own', () =>
    expect(Object.keys(filesOf({ ...GOOD, 项目: [{ ...PROJECT, 项目编码: '', 项目名称: '杏园路改造2期' }] }))).toEqual([
      '2024/101001/department.md',
      '2024/101001/xing-yuan-lu-gai-zao-2-qi.yaml',
    ]))

  test('may merge cells downward, have its columns in another order and its rows hidden', () => {
    const sheets = workbookSheets({ ...GOOD, 指标: [INDICATOR, { 三级指标: '期数' }] })
    const bytes = writeXlsx(sheets.map((sheet) => (sheet.name === '部门' ? reversed(sheet) : sheet)))
    const book = readBook('a.xlsx', bytes)
    const merged = book.sheets.map((sheet) =>
      sheet.name === '指标'
        ? {
            ...sheet,
            merges: [5, 6].map((left) => ({ top: 3, left, bottom: 4, right: left })),
            hiddenRows: new Set([4]),
          }
        : sheet,
    )
    const { files } = workbookContent('a.xlsx', { ...book, sheets: merged })
    expect(textOf(files[1]?.bytes)).toContain('    level2: 数量指标\n    name: 期数\n')
  })
})

function reversed(sheet: XlsxSheet): XlsxSheet {
  return { ...sheet, rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.toReversed() })) }
}

test('other years lead to their indicator, and to their cells when they are at fault', () => {
  const years = (row: Record<string, string>) => () => filesOf({ ...GOOD, 指标各年: [row] })
  expect(Object.values(years({ 指标序号: '1', 所属年度: '2021', 完成值: '180人' })())[1]).toContain(
    '    otherYears:\n      - year: 2021\n        actual: 180人\n',
  )
  expect(years({ 指标序号: '2', 所属年度: '2021' })).toThrow(
    'sheet “指标各年” E3: “2” is no indicator of this project. Write its place in the sheet “指标”, from 1 to 1.',
  )
  expect(years({ 指标序号: '1', 所属年度: '去年', 完成值: '180人' })).toThrow(
    'sheet “指标各年” F3: “去年” is not a whole number from 0 up. Write digits only.',
  )
  expect(() => filesOf({ ...GOOD, 指标: [{ ...INDICATOR, 最终目标年度: '2025' }] })).toThrow('“最终目标值” is blank.')
})
