import { describe, expect, test } from 'vitest'
import { accountOf } from '../../../src/import/document/account.ts'
import { examine } from '../../../src/import/examine.ts'
import { recognise } from '../../../src/import/layouts/recognise-layout.ts'
import { readText } from '../../../src/import/text/read-text.ts'
import { said } from './said.ts'
import { SAMPLE, shortDocument } from './sample.ts'

/** What an edit of the short document gives: its one project, and the faults. */
function change(edit: (text: string) => string) {
  const { recognised, faults } = examine('a-2021.txt', shortDocument(edit))
  return { project: recognised.projects[0]?.file, faults: said(faults), department: recognised.department }
}

describe('a short document', () => {
  test('is read with blank cells blank, missing columns absent and lines joined', () => {
    expect(change((text) => text).project).toEqual({
      code: 'A1',
      name: '培训',
      unit: '101001某某局本级',
      moneyUnit: '万元',
      budget: '10',
      funding: { 财政资金: '8', 其他资金: '2' },
      purpose: '办培训班',
      spendPlan: { '6月底': '', '12月底': '100%' },
      goals: ['1.办好培训班'],
      indicators: [
        { level1: '产出指标', level2: '数量指标', name: '人数', target: '45人' },
        { level1: '产出指标', level2: '数量指标', name: '期数', target: '' },
      ],
      source: { file: 'source/a-2021.txt', place: '第6–49行' },
    })
  })

  test('has a title where it prints one over the table', () => {
    expect(change((text) => text.replace('\n\t101', '\n1.培训绩效目标表\n\t101')).project?.title).toBe(
      '1.培训绩效目标表',
    )
  })

  test('has the notes and signatures under the table, and the money unit over it', () => {
    const { project, faults } = change(
      (text) =>
        `${text.replace('\n\t101', '\n培训绩效目标表\n单位：万元\n\n\t101').replace('\t单位：万元\n', '')}\n注：略\n填表人：甲\n`,
    )
    expect(faults).toEqual([])
    expect(project).toMatchObject({
      title: '培训绩效目标表',
      moneyUnit: '万元',
      fields: [{ label: '填表人', text: '甲' }],
      notes: ['注：略'],
    })
  })

  test.each(['千元', '百万元', '亿元'])('counts in %s where the table says so', (unit) => {
    const { project, faults } = change((text) => text.replace('\t单位：万元\n', `\t单位：${unit}\n`))
    expect(faults).toEqual([])
    expect(project).toMatchObject({ moneyUnit: unit })
  })

  test('is the same with a byte order mark and CR LF', () => {
    const { recognised, accounting } = examine(
      'a-2021.txt',
      shortDocument((text) => `\ufeff${text.replaceAll('\n', '\r\n')}`),
    )
    expect(recognised.projects).toHaveLength(1)
    expect(recognised.projects[0]?.file).toEqual(change((text) => text).project)
    expect(accounting.account.unplaced).toBe(0)
    expect([...accounting.residue.keys()][0]).toBe('byte order mark')
  })

  test('may have columns in any order', () => {
    const { project } = change((text) =>
      text.replace('\t三级指标\n\t指标值', '\t指标值\n\t三级指标').replace('\t人数\n\t45人', '\t45人\n\t人数'),
    )
    expect(Object.entries(project?.indicators[0] ?? {})).toEqual([
      ['level1', '产出指标'],
      ['level2', '数量指标'],
      ['name', '人数'],
      ['target', '45人'],
    ])
  })

  test('that prints a new level one does not keep the level two above it', () => {
    const { project } = change((text) => text.replace('\t\n\t\n\t期数', '\t效益指标\n\t\n\t期数'))
    expect(project?.indicators[1]).toEqual({ level1: '效益指标', level2: '', name: '期数', target: '' })
  })
})

describe('text that has no place', () => {
  test.each<[title: string, edit: (text: string) => string, faults: string[]]>([
    [
      'a row that the form does not have',
      (text) => text.replace('\t绩效目标', '\t负责人\n\t甲\n\n\t绩效目标'),
      ['a-2021.txt:33: No place was found for “负责人”.', 'a-2021.txt:34: No place was found for “甲”.'],
    ],
    [
      'an indicator row with a cell too many',
      (text) => `${text}\t超出\n`,
      [
        'a-2021.txt:47: This indicator row has 5 cells, and its head 4. Give the row as many cells as its head has in the file, blank ones too.',
      ],
    ],
    [
      'a label printed twice',
      (text) => text.replace('\t其他资金', '\t财政资金'),
      [
        'a-2021.txt:19: “财政资金” stands in this table twice. Take one of the two out of the file, or tell them apart by their words.',
      ],
    ],
    [
      'a code printed twice',
      (text) => text.replace('\t项目名称', '\t项目编码\n\tA2\n\t项目名称'),
      [
        'a-2021.txt:11: The table prints “A2” where it has printed such a value before. Leave one of the two in the file.',
      ],
    ],
    [
      'a month printed twice',
      (text) => text.replace('\t12月底', '\t6月底'),
      ['a-2021.txt:25: The spend plan names a month twice. Correct the months of that row in the file.'],
    ],
  ])('is a fault: %s', (_, edit, faults) => expect(change(edit).faults).toEqual(faults))

  test('is not said beside the fault of a table whose only values stand under a head that is not known', () => {
    expect(change((text) => text.replace('\t指标值', '\t页码')).faults).toEqual([
      'a-2021.txt:40: The indicator table has no column of targets (“指标值”), or of results (“实际完成值”) in a self-appraisal. Where one of its columns is that, such as “页码”, say so in content/import.yaml: “words: {页码: 指标值}”.',
    ])
  })

  test('counts in the account as unplaced', () => {
    const { accounting } = examine(
      'a-2021.txt',
      shortDocument((text) => text.replace('\t绩效目标', '\t负责人\n\t甲\n\n\t绩效目标')),
    )
    expect(accounting.account.unplaced).toBe(4)
  })
})

describe('text outside the forms', () => {
  test.each<[title: string, edit: (text: string) => string, aside: object]>([
    [
      'a line under the table',
      (text) => `${text}\n共一页\n`,
      { kind: 'text', heading: '共一页', place: '第52行', characters: 3 },
    ],
    [
      'a paragraph before every section',
      (text) => `某某局\n${text}`,
      { kind: 'text', heading: '某某局', place: '第1行', characters: 3 },
    ],
  ])('is set aside and no fault: %s', (_, edit, aside) => {
    const { faults, parts, accounting } = examine('a-2021.txt', shortDocument(edit))
    expect(faults).toEqual([])
    expect(accounting.account).toMatchObject({ aside: 3, unplaced: 0 })
    expect(parts.map((part) => part.aside)).toEqual([[aside]])
  })
})

describe('a document that cannot be read at all', () => {
  test.each<[title: string, edit: (text: string) => string, message: string]>([
    [
      'a table without its budget',
      (text) => text.replace('\t预算数', '\t预算'),
      'lines 6–49 lacks 预算数 (“预算” on line 15?).',
    ],
    [
      'a table with its code under another label',
      (text) => text.replace('\t项目编码', '\t项目编号'),
      'a-2021.txt:6: The target table on lines 6–49 lacks 项目编码 (“项目编号” on line 9?).',
    ],
    [
      'a table with its budget under another label',
      (text) => text.replace('规模及资金', '规模和资金'),
      'a-2021.txt:6: The target table on lines 6–49 lacks 预算规模及资金用途 (“预算规模和资金用途” on line 14?).',
    ],
    [
      'a table without code and name',
      (text) => text.replace('\t项目编码\n\tA1\n\t项目名称\n\t培训\n', '\t项目\n\t培训\n'),
      'lines 6–47 lacks 项目编码, 项目名称. Add it in the file, or where',
    ],
    [
      'a table without money unit',
      (text) => text.replace('\t单位：万元\n', ''),
      'does not say in which unit its amounts are.',
    ],
    ['no unit', (text) => text.replace('\t101001某某局本级\n', ''), 'a-2021.txt: no unit was found.'],
    [
      'a document of another layout',
      () => '项目名称 |\n某项目 |\n',
      'a-2021.txt: the layout of this document is not known. Another form, or tables whose cells are not told apart, as in text from a PDF file, comes in through the workbook: npm run import -- --template out.xlsx writes it; fill it in, and import that.\n' +
        'a-2021.txt: Looked for department part (部门整体绩效目标): “总体绩效目标” (not found), “职责分类目标” (not found), “分项绩效目标” (not found), “工作保障措施” (not found).\n' +
        'a-2021.txt: Looked for application form (绩效目标申报表): “项目名称” (line 1, but not as this layout has it), “年度资金总额” (not found), “年度目标” (not found), “一级指标” (not found).\n' +
        'a-2021.txt: Looked for whole department (部门整体支出绩效目标表): “部门名称” (not found), “年度主要任务” (not found), “年度总体目标” (not found), “一级指标” (not found).\n' +
        'a-2021.txt: Looked for target table (绩效目标表): “项目编码” (not found), “项目名称” (line 1, but not as this layout has it), “预算规模及资金用途” (not found), “资金支出计划” (not found), “一级指标” (not found).\n' +
        'a-2021.txt: Looked for self-appraisal (绩效自评表): “项目名称” (line 1, but not as this layout has it), “全年执行数” (not found), “一级指标” (not found), “完成值” (not found), “得分” (not found).\n' +
        'a-2021.txt: Looked for whole department’s self-appraisal (部门整体支出绩效自评表): “部门名称” (not found), “全年执行数” (not found), “一级指标” (not found), “完成值” (not found), “得分” (not found).',
    ],
  ])('is refused: %s', (_, edit, message) => expect(() => change(edit)).toThrow(message))

  test('is refused when its tables are of two units, and its department part could be of either', () => {
    const two = shortDocument(
      (text) => `${text}\n2.乙绩效目标表\n${text.split('\n').slice(5).join('\n').replace('101001', '101002')}`,
    )
    expect(said(examine('a-2021.txt', two).faults).join()).toContain(
      'a-2021.txt:1: It cannot be told whose the department part (部门整体绩效目标) is: 101001 某某局本级, 101002 某某局本级. Name',
    )
  })
})

test('whatever line of the sample is cut, the account closes', () => {
  const lines = new TextDecoder().decode(SAMPLE).split('\n')
  for (let n = 0; n < lines.length - 1; n += 5) {
    const source = readText('a.txt', new TextEncoder().encode(lines.toSpliced(n, 1).join('\n')))
    const { read, placed, residue, unplaced } = accountOf(source.text, recognise(source).claims).account
    expect(placed + residue + unplaced).toBe(read)
    expect(read).toBeLessThan(7266)
  }
})
