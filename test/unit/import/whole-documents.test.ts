import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Examined, examine } from '../../../src/import/examine.ts'
import { said } from './said.ts'

const CASES = join(import.meta.dirname, '../../fixtures/import/cases')

function imported(name: string, ...[year, given]: [year?: number, given?: Parameters<typeof examine>[4]]): Examined {
  return examine(name, readFileSync(join(CASES, name)), year, undefined, given)
}

/** A text document with a form for each of some projects, each line as it stands. */
function textOf(...lines: readonly string[]): Examined {
  return examine('a.txt', new TextEncoder().encode(lines.join('\n')))
}

/** A form as rows with bars. `rows` stand over the money. */
function form(name: string, title: string, rows: readonly string[]): string {
  return [
    title,
    '',
    `项目名称 | ${name}`,
    ...rows,
    '项目资金（万元） | 年度资金总额： | 300',
    ' | 其中：财政拨款 | 300',
    '年度目标 | 改造管网10公里。',
    '绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值',
    ' | 产出指标 | 数量指标 | 改造管网长度 | ≥10公里',
    ' | 满意度指标 | 服务对象满意度指标 | 居民满意度 | ≥90%',
    '',
  ].join('\n')
}

const TITLE = '项目支出绩效目标申报表（2024年度）'
const of = (department: string, implementer = department) => [`主管部门 | ${department} | 实施单位 | ${implementer}`]

/** Year, unit and projects of each part. */
const partsOf = ({ parts }: Examined) =>
  parts.map(({ year, unit, projects }) => [year.year, unit, projects.map(({ file }) => file.name)])

describe('a whole 部门预算公开', () => {
  test('gives its one form, and what is not about targets is left in it', () => {
    const examined = imported('whole-book-known-form.docx')
    expect(examined.faults).toEqual([])
    expect(examined.recognised.title).toBe('上海市普陀区2026年区级部门预算')
    expect(partsOf(examined)).toEqual([[2026, { name: '普陀区城市管理行政执法局' }, ['拆违经费']]])
    expect(examined.accounting.account).toEqual({ read: 1743, placed: 196, residue: 319, aside: 1228, unplaced: 0 })
    const tables = examined.parts[0]?.aside.filter(({ kind }) => kind === 'table')
    expect(tables?.map(({ heading }) => heading)).toEqual([
      '2026年部门财务收支预算总表',
      '2026年部门支出预算总表',
      '2026年部门“三公”经费和机关运行经费预算表',
    ])
    expect(examined.recognised.projects[0]?.file.fields).toBeUndefined()
  })

  test('of 60 pages gives its 20 forms of 60 tables', () => {
    const { faults, recognised, accounting } = imported('whole-book-60-pages.docx')
    expect(faults).toEqual([])
    expect([recognised.tables.length, recognised.forms.map(({ number }) => number)]).toEqual([
      60,
      [41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60],
    ])
    expect(recognised.projects.map(({ file }) => file.name).slice(-2)).toEqual(['项目18', '项目19'])
    expect(accounting.account.unplaced).toBe(0)
  })

  test('is named by its first line and never by a heading from the middle', () => {
    expect(imported('w13-title-of-whole-document.docx').recognised.title).toBe('上海市普陀区2026年区级部门预算')
  })

  test('gives only the tables that were asked for; the others are left in it', () => {
    const { recognised, accounting } = imported('whole-book-60-pages.docx', undefined, { only: [41, 60] })
    expect(recognised.projects.map(({ file }) => file.name)).toEqual(['项目0', '项目19'])
    expect(accounting.account.unplaced).toBe(0)
    expect(recognised.aside.filter(({ number }) => number !== undefined)).toHaveLength(58)
  })
})

describe('lines and sheets around forms', () => {
  test.each([
    ['r14-one-line-outside-the-form.0.docx', ['报表编号：510000_0013zp'], 0, 1],
    ['r14-one-line-outside-the-form.1.docx', ['表号：财预绩01表'], 1, 0],
    ['r14-one-line-outside-the-form.2.docx', ['（二）道路改造'], 2, 0],
    ['r23-workbook-with-other-sheets.0.xlsx', ['2024年部门收支总表'], 1, 0],
    ['r23-workbook-with-other-sheets.1.xlsx', ['目录'], 1, 0],
  ])('of %s are left in it', (name, headings, projects, appraisals) => {
    const { faults, parts } = imported(name)
    expect(faults).toEqual([])
    expect(parts.flatMap((part) => part.aside.map(({ heading }) => heading))).toEqual(headings)
    expect(parts.map((part) => [part.projects.length, part.appraisals.length])).toEqual([[projects, appraisals]])
  })

  test('that look like a form which no layout reads are no text to be left: the table is a fault', () => {
    const { faults } = textOf(
      form('管网改造', TITLE, of('某某县住建局')),
      '附件',
      '',
      '单位名称 | 某某县住建局',
      '产出指标 | 数量指标 | 办件 | 10件',
    )
    expect(said(faults)[0]).toMatch(/table 2 “附件” .* has “产出指标” as forms of targets and results have/)
  })

  test('that name the heads of a form, a cell a line, are a fault', () => {
    const { faults } = textOf(form('管网改造', TITLE, of('某某县住建局')), '', '办件', '', '一级指标', '', '10件')
    expect(faults.map(({ code }) => code)).toEqual(['table-layout-not-known'])
  })

  test('that list the forms in a contents list are no titles of forms', () => {
    const { faults, recognised } = textOf(
      '某某县住建局2024年部门预算',
      '',
      '目录',
      '',
      '一、项目支出绩效目标表 …………………… 12',
      '',
      '二、2023年决算 …………………… 15',
      '',
      form('管网改造', '表11 项目支出绩效目标表', of('某某县住建局')),
    )
    expect(faults).toEqual([])
    expect(recognised.projects[0]?.file.title).toBe('表11 项目支出绩效目标表')
    expect(recognised.title).toBe('某某县住建局2024年部门预算')
  })

  test('that head budget tables with the codes of projects make no forms of them', () => {
    const { recognised } = textOf(
      form('管网改造', TITLE, of('某某县住建局')),
      '项目支出表',
      '',
      '项目编码 | 项目名称 | 预算数',
      '001 | 管网改造 | 300',
    )
    expect(recognised.forms.map(({ number }) => number)).toEqual([1])
  })
})

describe('whose a form is', () => {
  test('is said by its own 填报单位: a document of two units makes two parts', () => {
    const examined = textOf(
      form('管网改造', TITLE, ['填报单位 | 301001某某县住建局', ...of('某某县住建局')]),
      form('学校改造', TITLE, ['填报单位 | 302001某某县教育局', ...of('某某县教育局')]),
    )
    expect(examined.faults).toEqual([])
    expect(partsOf(examined)).toEqual([
      [2024, { code: '301001', name: '某某县住建局' }, ['管网改造']],
      [2024, { code: '302001', name: '某某县教育局' }, ['学校改造']],
    ])
    for (const { accounting, aside } of examined.parts) {
      const { read, placed, residue, aside: left = 0, unplaced } = accounting.account
      expect([placed + residue + left, unplaced]).toEqual([read, 0])
      expect(aside).toHaveLength(1)
    }
  })

  test('is said by the title of the book in which it stands', () => {
    const examined = textOf(
      '某某县住建局2024年部门预算',
      '',
      form('管网改造', TITLE, of('某某县住建局')),
      '某某县教育局2024年部门预算',
      '',
      form('学校改造', TITLE, of('某某县教育局', '某某县第一中学')),
    )
    expect(examined.faults).toEqual([])
    expect(partsOf(examined)).toEqual([
      [2024, { name: '某某县住建局' }, ['管网改造']],
      [2024, { name: '某某县教育局' }, ['学校改造']],
    ])
  })

  test('is the document’s where the departments in charge differ', () => {
    const examined = textOf(
      '预算主管部门：某某县住建局',
      '',
      form('管网改造', TITLE, of('某某县住建局')),
      form('学校改造', TITLE, of('某某县教育局', '某某县第一中学')),
    )
    expect(partsOf(examined)).toEqual([[2024, { name: '某某县住建局' }, ['管网改造', '学校改造']]])
  })

  test.each<[title: string, lines: string[], told: RegExp]>([
    [
      'departments in charge differ and nothing else tells',
      [form('管网改造', TITLE, of('某某县住建局')), form('学校改造', TITLE, of('某某县教育局'))],
      /whose table 1 \(“管网改造”\), with 1 more, is: 某某县住建局, 某某县教育局/,
    ],
    [
      'a form prints none, and the others several',
      [
        form('管网改造', TITLE, ['填报单位 | 某某县住建局']),
        form('学校改造', TITLE, ['填报单位 | 某某县教育局']),
        form('道路改造', TITLE, []),
      ],
      /whose table 3 \(“道路改造”\) is: 某某县住建局, 某某县教育局/,
    ],
    [
      'the document names another unit than every form',
      ['预算主管部门：某某县财政局', '', form('管网改造', TITLE, of('某某县住建局'))],
      /whose table 1 \(“管网改造”\) is: 某某县财政局, 某某县住建局/,
    ],
  ])('is a question where %s', (_, lines, told) => {
    const faults = () => {
      const { faults } = textOf(...lines)
      throw new Error(said(faults).join('\n'))
    }
    expect(faults).toThrow(told)
  })

  test('is as supplied where the document does not print it, which the record says', () => {
    const unit = { code: '301001', name: '某某县财政局' }
    const text = new TextEncoder().encode(form('管网改造', TITLE, []))
    const examined = examine('a.txt', text, undefined, undefined, { unit })
    expect(partsOf(examined)).toEqual([[2024, unit, ['管网改造']]])
    expect(examined.parts[0]?.projects[0]?.file.supplied).toEqual(['unit'])
  })

  test('leaves its code out of its name', () => {
    expect(imported('w12-unit-code-with-hyphen-or-brackets.0.docx').parts[0]?.unit).toEqual({
      code: '219',
      name: '池州市贵池区棠溪镇人民政府',
    })
  })
})

describe('of which year a form is', () => {
  test('is said by its own title: a document of two years makes two parts', () => {
    const examined = textOf(
      '某某县住建局2025年部门预算',
      '',
      form('管网改造', '项目支出绩效自评目标表（2024年度）', of('某某县住建局')),
      form('道路改造', '项目支出绩效目标申报表（2025年度）', of('某某县住建局')),
    )
    expect(examined.faults).toEqual([])
    expect(partsOf(examined)).toEqual([
      [2024, { name: '某某县住建局' }, ['管网改造']],
      [2025, { name: '某某县住建局' }, ['道路改造']],
    ])
  })

  test('is never that of last year, which the prose names', () => {
    const examined = textOf(
      '某某县住建局2024年部门预算',
      '',
      '比2023年增加，比2023年多，较2023年增长，与2023年持平，2023年。',
      '',
      form('管网改造', '项目支出绩效目标申报表', of('某某县住建局')),
    )
    expect(partsOf(examined)).toEqual([[2024, { name: '某某县住建局' }, ['管网改造']]])
  })

  test('is a question where the command says another', () => {
    expect(() => {
      throw new Error(said(imported('w07-year-flag-against-printed-year.docx', 2023).faults).join())
    }).toThrow('--year says 2023, but table 1 (“管网改造”) prints 2025.')
  })

  test('is as supplied where the document prints none, which the record says', () => {
    const text = new TextEncoder().encode(form('管网改造', '项目支出绩效目标申报表', of('某某县住建局')))
    const examined = examine('a.txt', text, 2024)
    expect(examined.parts[0]?.projects[0]?.file.supplied).toEqual(['year'])
  })
})
