import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readUnits } from '../../../src/content/read/read-units.ts'
import type { UnitFiles } from '../../../src/content/unit-files.ts'
import { formatDepartment } from '../../../src/content/write/content-yaml.ts'
import { unitTexts } from '../../../src/content/write/unit-texts.ts'
import { readBook } from '../../../src/import/xlsx/book.ts'
import type { XlsxSheet } from '../../../src/office/workbook.ts'
import { writeXlsx } from '../../../src/office/write-xlsx.ts'
import { exportedWorkbook, templateWorkbook } from '../../../src/workbook/export-workbook.ts'
import { workbookContent } from '../../../src/workbook/files.ts'
import { workbookRows } from '../../../src/workbook/rows.ts'
import { SHEETS } from '../../../src/workbook/sheets.ts'
import { isWorkbook } from '../../../src/workbook/table.ts'
import { workbookSheets } from '../../../src/workbook/write.ts'
import { sheetRows, xlsxFixture } from '../import/xlsx-fixture.ts'

const CONTENT = join(import.meta.dirname, '../../../content')
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workbook-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** What the rows of a workbook give: texts of files by path. */
function filesOf(rows: Record<string, Record<string, string>[]>): Record<string, string> {
  const book = readBook('填报.xlsx', writeXlsx(workbookSheets(rows)))
  return Object.fromEntries(workbookContent('填报.xlsx', book).files.map(({ path, bytes }) => [path, textOf(bytes)]))
}

const UNIT = { 年度: '2024', 单位编码: '101001', 单位名称: '某某局本级' }
const PROJECT = {
  项目编码: 'A1',
  项目名称: '培训费',
  金额单位: '元',
  预算数: '100000.00',
  资金来源1: '财政资金',
  金额1: '100000.00',
}
const INDICATOR = { 一级指标: '产出指标', 二级指标: '数量指标', 三级指标: '人数', 指标值: '≥200人' }
const GOOD = { 部门: [UNIT], 项目: [PROJECT], 指标: [INDICATOR] }

describe('the template', () => {
  test('has a first sheet that explains, and a sheet for everything', () => {
    const { sheets, notes } = readBook('a.xlsx', templateWorkbook())
    expect(sheets.map(({ name }) => name)).toEqual([
      '说明',
      '部门',
      '部门目标',
      '项目',
      '项目条目',
      '指标',
      '指标各年',
      '支出计划',
      '自评表',
      '自评资金',
      '自评结果',
      '自评条目',
      '监控表',
      '监控支出',
      '原文',
    ])
    expect(notes).toEqual([])
  })

  test('has heads, explanations and an example that is not read', () => {
    const book = readBook('a.xlsx', templateWorkbook())
    expect(isWorkbook(book)).toBe(true)
    for (const sheet of book.sheets.slice(1))
      expect(sheet.cells.filter(({ column }) => column === 1).map(({ text }) => text)).toEqual(['标记', '说明', '示例'])
    expect(() => workbookContent('a.xlsx', book)).toThrow('a.xlsx: 工作表“部门”A3: No unit is filled in.')
  })

  test('has an example in each sheet that can be imported as it stands', () => {
    const examples = SHEETS.map(({ name, columns }) => [
      name,
      name === '原文' ? [] : [Object.fromEntries(columns.map(({ head, example }) => [head, example]))],
    ])
    expect(Object.keys(filesOf(Object.fromEntries(examples)))).toEqual([
      '2021/101001/department.md',
      '2021/101001/13030321example000001.yaml',
      '2021/101001/appraisal.yaml',
      '2021/101001/monitoring.yaml',
    ])
  })

  test('is the same every time', () => expect(templateWorkbook()).toEqual(templateWorkbook()))
})

test('other years lead to their indicator, and to their cells when they are at fault', () => {
  const years = (row: Record<string, string>) => () => filesOf({ ...GOOD, 指标各年: [row] })
  expect(Object.values(years({ 指标序号: '1', 所属年度: '2021', 完成值: '180人' })())[1]).toContain(
    '    otherYears:\n      - year: 2021\n        actual: 180人\n',
  )
  expect(years({ 指标序号: '2', 所属年度: '2021' })).toThrow(
    '工作表“指标各年”E3: “2” is no indicator of this project. Write its place in the sheet “指标”, from 1 to 1.',
  )
  expect(years({ 指标序号: '1', 所属年度: '去年', 完成值: '180人' })).toThrow(
    '工作表“指标各年”F3: “去年” is not a whole number from 0 up. Write digits only.',
  )
  expect(() => filesOf({ ...GOOD, 指标: [{ ...INDICATOR, 最终目标年度: '2025' }] })).toThrow('“最终目标值” is blank.')
})

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
    expect(textOf(files[1]?.bytes ?? new Uint8Array())).toContain('    level2: 数量指标\n    name: 期数\n')
  })
})

function reversed(sheet: XlsxSheet): XlsxSheet {
  return { ...sheet, rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.toReversed() })) }
}

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
    '工作表“部门”B4: “24年” is not a year. Write four digits, such as 2021.',
    '工作表“部门”C4: The code “1-” is not valid. Write letters and digits, with hyphens only between them.',
    '工作表“部门”D4: “单位名称” is blank. Write what is printed.',
    '工作表“部门目标”D3: “段落” is no kind of text. Write one of: 部分标题, 栏目标题, 措施分组, 段落或条目, 衡量指标, 评价标准, Markdown.',
    '工作表“部门目标”C4: “101009” stands nowhere on sheet “部门”. Write it as it stands there, or add it there.',
    '工作表“项目”K3: “美元” is not one of the values allowed. Write one of: 元, 千元, 万元, 百万元, 亿元.',
    '工作表“项目”P3: “金额2” is blank, though its neighbour is not. Write it, or “（空白）” for an amount left blank.',
    '工作表“项目”N4: “金额1” is blank, though its neighbour is not. Write it, or “（空白）” for an amount left blank.',
    '工作表“项目”T6: This row and one above it would be the same file 2024/101001/a3.yaml. Give each its own code, or write another name here.',
    '工作表“项目”C7: “单位” is blank, and sheet “部门” has 2 rows that it could mean. Write which.',
    '工作表“项目条目”E3: “目标” is no kind of text. Write one of: 绩效目标, 实施期目标, 其他栏目, 附注, 未归类原文.',
    '工作表“指标”D3: “C1” stands nowhere on sheet “项目”. Write it as it stands there, or add it there.',
    '工作表“指标”F4: “二级指标” is blank. Write what is printed.',
    '工作表“指标”G4: The text holds the unseen character U+202E. Delete it.',
    '工作表“指标”D5: “培训费” is 4 rows of sheet “项目”. Write the code of the one that is meant, or fill in its “文件名” or “序号” and write that.',
    '工作表“支出计划”E3: “年底” is not a month of the spend plan. Write such as 3月底, 6月底 or 12月.',
    '工作表“支出计划”E5: “6月底” is there twice for this project. Delete one.',
    '工作表“原文”D3: The source “a.docx” is not a file of the folder source/. Write such as source/goals.docx.',
    '工作表“原文”E3: “0” is not a SHA-256. Write 64 digits and letters a–f in lower case.',
    '工作表“原文”F3: “1.5” is not a whole number from 0 up. Write digits only.',
  ])
})

test.each<[title: string, change: Record<string, Record<string, string>[]>, fault: string]>([
  [
    'an amount in words',
    { 项目: [{ ...PROJECT, 预算数: '约十万' }] },
    '工作表“项目”L3: The amount “约十万” is not a number. Write digits in the table’s unit, such as 100000.00.',
  ],
  [
    'a blank budget',
    { 项目: [{ ...PROJECT, 预算数: '' }] },
    '工作表“项目”L3: “预算数” is blank. Write what is printed, or “（空白）” where the table leaves it blank.',
  ],
  [
    'a share in words',
    { 支出计划: [{ 月份: '6月底', 累计比例: '一半' }] },
    '工作表“支出计划”F3: The share “一半” is not a percentage. Write such as 50.00%, or leave the cell blank.',
  ],
  [
    'department text before any heading',
    { 部门目标: [{ 类别: '段落或条目', 内容: '1、办好培训。' }] },
    '工作表“部门目标”E3: “1、办好培训。” does not belong here. Write a “栏目标题” with “总体绩效目标”, “职责分类目标”, “分项绩效目标” or “工作保障措施” before it; “衡量指标” and one “评价标准” stand under an item of “分项绩效目标”, “措施分组” in “工作保障措施”.',
  ],
  [
    'two paragraphs in a cell',
    { 部门目标: [{ 类别: '栏目标题', 内容: '总体绩效目标\n一' }] },
    '工作表“部门目标”E3: “总体绩效目标↵一” has a line break. Write each paragraph in a row of its own.',
  ],
  [
    'a file name that is no address',
    { 项目: [{ ...PROJECT, 项目编码: '', 文件名: '培训' }] },
    '工作表“项目”T3: “培训” cannot be an address. Write lower-case letters, digits and single hyphens, such as peixun-fei.',
  ],
  [
    'a file name that does not go with the code',
    { 项目: [{ ...PROJECT, 文件名: 'b1' }] },
    '工作表“项目”T3: “b1” does not go with the code “A1”. Leave this cell blank.',
  ],
  [
    'a mark that is none',
    { 项目: [{ ...PROJECT, 标记: '对' }] },
    '工作表“项目”A3: “对” is no mark. Write “说明” or “示例”, or nothing.',
  ],
  [
    'an appraisal’s amount in words',
    { 自评表: [{ 项目名称: '培训费', 金额单位: '元' }], 自评资金: [{ 资金来源: '总额', 全年执行数: '很多' }] },
    '工作表“自评资金”H3: The amount “很多” is not a number. Write digits in the table’s unit, such as 100000.00.',
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
    '工作表“备忘”B1: The sheet “备忘” is not part of the workbook. Move what it says to 部门, 部门目标, 项目, 项目条目, 指标, 指标各年, 支出计划, 自评表, 自评资金, 自评结果, 自评条目, 监控表, 监控支出, 原文, and delete it.',
  )
  expect(others).toEqual([
    '工作表“部门”E1: The column “电话” is not known. Delete it, or correct its head.',
    '工作表“部门”F1: The column “年度” is there twice. Delete one.',
    '工作表“部门”D2: “1.23457E+17” was stored as a number, which loses digits. Set the cell to the text format (“文本”) and write the value again.',
    '工作表“部门”D2: The code “1.23457E+17” is not valid. Write letters and digits, with hyphens only between them.',
    '工作表“部门”G2: “多” stands under no head. Move it under one, or delete it.',
  ])
})

/** The faults of a workbook with these rows, without its name. */
function faultsOf(rows: Record<string, Record<string, string>[]>): string[] {
  return messageOf(() => filesOf(rows))
    .replaceAll('填报.xlsx: ', '')
    .split('\n')
}

function messageOf(run: () => unknown): string {
  try {
    run()
  } catch (error) {
    return error instanceof Error ? error.message : ''
  }
  return 'nothing was thrown'
}

describe('the content of a folder', () => {
  test('comes back from the workbook byte for byte', async () => {
    const { files } = workbookContent('a.xlsx', readBook('a.xlsx', await exportedWorkbook(CONTENT)))
    expect(files.map(({ path }) => path)).toEqual([
      '2021/101001/department.md',
      '2021/101001/13030321b95ph8dge1f7c.yaml',
      '2021/101001/13030321edvatpnrxmpqi.yaml',
      '2021/101001/13030321mwem2pdp4lc56.yaml',
      '2021/101001/13030321u1nt12qdpvy1d.yaml',
    ])
    for (const { path, bytes } of files) expect(textOf(bytes)).toBe(readFileSync(join(CONTENT, path), 'utf8'))
  })

  test('comes back with everything that content files can say', async () => {
    await writeUnit(FULL)
    const [record] = readUnits(folder).units
    expect(record?.appraisals).toEqual(FULL.appraisals)
    const { files } = workbookContent('a.xlsx', readBook('a.xlsx', await exportedWorkbook(folder)))
    expect(files.map(({ path }) => path)).toEqual([
      '2023/mou-ju/department.md',
      '2023/mou-ju/lu-1.yaml',
      '2023/mou-ju/lu-2.yaml',
      '2023/mou-ju/appraisal.yaml',
    ])
    for (const { path, bytes } of files) expect(textOf(bytes)).toBe(readFileSync(join(folder, path), 'utf8'))
  })

  test.each([
    ['none', undefined],
    ['an empty one', []],
    ['one line', ['来源：某局']],
    ['lines that look like words of the workbook', ['（空白）']],
    ['lines with space around them', [' 来源：某局 ', '\t浏览量：1\t']],
  ])('keeps an imprint as it is: %s', async (_, imprint) => {
    const path = join(folder, '2023/mou-ju/department.md')
    const before = readFileSync(path, 'utf8')
    const sources = [{ file: 'source/a.html', sha256: 'a'.repeat(64), bytes: 1, ...(imprint && { imprint }) }]
    const text = formatDepartment({ name: '某局', sources }, FULL.body)
    await writeFile(path, text)
    const { files } = workbookContent('a.xlsx', readBook('a.xlsx', await exportedWorkbook(folder)))
    await writeFile(path, before)
    expect(textOf(files[0]?.bytes ?? new Uint8Array())).toBe(text)
  })

  test('keeps Markdown that a person wrote', async () => {
    const path = join(folder, '2023/mou-ju/department.md')
    await writeFile(path, `${readFileSync(path, 'utf8')}\n\n1、**办好**培训。\n`)
    const { files } = workbookContent('a.xlsx', readBook('a.xlsx', await exportedWorkbook(folder)))
    expect(textOf(files[0]?.bytes ?? new Uint8Array())).toBe(readFileSync(path, 'utf8'))
  })

  test('is not given away in a workbook that could not hold it', async () => {
    const rows = workbookRows([{ ...FULL, projects: [] }])
    expect(rows.项目).toEqual([])
    const path = join(folder, '2023/mou-ju/lu-1.yaml')
    await writeFile(path, readFileSync(path, 'utf8').replace('name: 路', `title: ${'长'.repeat(32_768)}\nname: 路`))
    await expect(exportedWorkbook(folder)).rejects.toThrow(
      '2023/mou-ju/lu-1.yaml: the workbook cannot hold exactly what this file says.',
    )
  })
})

async function writeUnit(unit: UnitFiles): Promise<void> {
  await mkdir(join(folder, `${unit.year}`, unit.unit), { recursive: true })
  for (const { path, text } of unitTexts(unit)) await writeFile(join(folder, path), text)
}

const LEVELS = { level1: '产出指标', level2: '数量指标' }
const FULL: UnitFiles = {
  year: 2023,
  unit: 'mou-ju',
  head: {
    name: '某局',
    sources: [
      {
        file: 'source/a.html',
        sha256: createHash('sha256').update('a').digest('hex'),
        bytes: 1,
        account: { read: 4, placed: 1, residue: 2, unplaced: 1 },
        encoding: 'GB18030',
        title: '某局目标',
        imprint: ['来源：某局', '浏览量：1'],
        publisher: '某局',
        url: 'https://example.org/a',
        published: '2023-01-31',
      },
    ],
    unplaced: [{ text: '（章）', place: '第9行' }],
  },
  body: '\n# 第一部分 部门整体绩效目标\n\n## 一、总体绩效目标\n\n1、办好*事*。\n'.replace(/\*/g, '\\*'),
  projects: [
    {
      slug: 'lu-1',
      file: {
        name: '路',
        department: '主管局',
        implementer: '某局',
        period: '',
        moneyUnit: '万元',
        budget: '',
        funding: { 其他资金: '', 财政拨款: '5', 上级: '0', 单位资金: '1' },
        purpose: '',
        periodGoals: ['全程\n两行'],
        goals: [],
        indicators: [
          {
            ...LEVELS,
            name: '长',
            target: '',
            otherYears: [],
            finalTarget: { target: '' },
            noNumberReason: '工期未定',
          },
          {
            ...LEVELS,
            name: '宽',
            description: '',
            operator: '≥',
            target: '3',
            unit: '米',
            baseline: '2',
            otherYears: [{ year: 2021, target: '2.5', actual: '' }, { year: 2022, actual: '2.4' }, { year: 2023 }],
            finalTarget: { year: 2025, target: '4' },
            noNumberReason: '',
            basis: '（空白）',
            weight: '10',
            standard: ' ',
            remark: '_x000D_',
          },
        ],
        fields: [{ label: '负责人', text: '' }],
        notes: ['注：略'],
        unplaced: [{ text: '余', place: '第3行' }],
        source: { file: 'source/a.html', place: '第1–8行' },
      },
    },
    { slug: 'lu-2', file: { name: '路', moneyUnit: '元', budget: '1', funding: {}, indicators: [], fields: [] } },
  ],
  appraisals: [
    {
      name: '路',
      moneyUnit: '元',
      goals: [{ planned: '修路', actual: '' }],
      process: '',
      funding: [
        {
          source: '年度资金总额',
          original: '0.00',
          revised: '3.36',
          executed: '3.36',
          rate: '100.00%',
          weight: '10',
          score: '10',
        },
        { source: '其他资金', original: '', revised: '', executed: '', rate: '', weight: '/', score: '/' },
      ],
      indicators: [
        {
          ...LEVELS,
          name: '长',
          operator: '=',
          target: '100',
          unit: '米',
          actual: '100',
          weight: '90',
          score: '90',
          reason: '',
        },
      ],
      totalWeight: '100',
      totalScore: '100',
      conclusion: '好',
      shortcomings: '无',
      improvements: '',
      fields: [{ label: '负责人', text: '（略）' }],
    },
    {
      code: 'B1',
      name: '路',
      title: '自评表',
      unit: '某局',
      moneyUnit: '万元',
      funding: [],
      indicators: [],
      source: { file: 'source/a.html' },
    },
  ],
}
