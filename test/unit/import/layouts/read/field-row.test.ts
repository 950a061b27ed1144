import { describe, expect, test } from 'vitest'
import { applicationOf, recognisedIn, targetTableOf } from '../table-source.ts'

const BUDGET = ['年度资金总额', '300']
const MONEY = ['预算规模及资金用途', '预算数', '10', '财政资金', '10']

describe('a row of an application form', () => {
  test.each<[row: string[], gives: Record<string, unknown>]>([
    [['*主管部门（盖章）', '住建局'], { department: '住建局' }],
    [['★实施单位（公章）', '城建所', '项目编号', 'X01'], { implementer: '城建所', code: 'X01' }],
    [['项目周期', '2024年'], { period: '2024年' }],
    [['项目类别', '新增'], { fields: [{ label: '项目类别', text: '新增' }] }],
    [['立项文号', '略'], { fields: [{ label: '立项文号', text: '略' }] }],
    [['基本', '主管部门', '住建局'], { department: '住建局', fields: [{ label: '基本', text: '' }] }],
    [
      ['主管部门', '住建局', '主管部门', '财政局'],
      { department: '住建局', fields: [{ label: '主管部门', text: '财政局' }] },
    ],
    [['年度目标', '1.甲\n2.乙'], { goals: ['1.甲', '2.乙'] }],
  ])('%j is read', (row, gives) => {
    const { project, problems, unplaced } = recognisedIn(applicationOf(row, BUDGET))
    expect([problems, unplaced]).toEqual([[], []])
    expect(project).toMatchObject(gives)
  })

  test('with a number where a label should be keeps it without a place', () => {
    expect(recognisedIn(applicationOf(BUDGET, ['项目概况', '略', '65', ''])).unplaced).toEqual(['65'])
  })

  test.each([
    ['主管部门', '实施单位', '城建所'],
    ['资金用途', '项目编码', 'X01', ''],
    ['主管部门', '项目属性'],
    ['实施单位', '资金情况'],
  ])('is a problem where a label has another for its text: %s, %s', (...row) => {
    const [label, value] = row
    expect(recognisedIn(applicationOf(BUDGET, row)).problems).toEqual([
      `“${label}” has the label “${value}” where its text should be. Write its text into the file, or leave a blank cell for it.`,
    ])
  })

  test.each([
    ['项目名称', '道路'],
    ['年度资金总额', '150'],
  ])('is a problem where it prints another %s', (label, value) => {
    expect(recognisedIn(applicationOf(BUDGET, [label, value])).problems).toEqual([
      `The table prints “${value}” where it has printed such a value before. Leave one of the two in the file.`,
    ])
  })

  test('where blank cells may be missing, has a blank text between two labels', () => {
    const { project, problems } = recognisedIn(applicationOf(BUDGET, ['主管部门', '实施单位', '城建所']), true)
    expect(problems).toEqual([])
    expect(project).toMatchObject({ implementer: '城建所' })
    expect(project).not.toHaveProperty('department')
  })
})

describe('a row of a table with fixed labels', () => {
  test.each<[row: string[], gives: Record<string, unknown>]>([
    [['绩效目标', '1.甲\n2.乙'], { goals: ['1.甲', '2.乙'] }],
    [['绩效目标', '甲', '乙'], { goals: ['甲', '乙'] }],
    [['绩效目标', ''], { goals: [] }],
    [['资金用途', ''], { purpose: '' }],
    [['*资金用途', '修路'], { purpose: '修路' }],
  ])('%j is read', (row, gives) => {
    const { project, problems, unplaced } = recognisedIn(targetTableOf(MONEY, row))
    expect([problems, unplaced]).toEqual([[], []])
    expect(project).toMatchObject(gives)
  })

  test.each<[row: string[], unplaced: string]>([
    [['负责人', '甲'], '负责人甲'],
    [['负责人', '甲', '资金用途', '修路'], '负责人甲资金用途修路'],
    [['年度目标', '甲'], '年度目标甲'],
  ])('%j, whose label is another, is left without a place', (row, unplaced) =>
    expect(recognisedIn(targetTableOf(MONEY, row)).unplaced).toEqual([unplaced]),
  )

  test.each<[rows: string[][], value: string]>([
    [[['项目编码', 'A2']], 'A2'],
    [
      [
        ['资金用途', '甲'],
        ['资金用途', '乙'],
      ],
      '乙',
    ],
    [
      [
        ['绩效目标', '甲'],
        ['绩效目标', '乙'],
      ],
      '乙',
    ],
  ])('is a problem where a label stands again: %j', (rows, value) =>
    expect(recognisedIn(targetTableOf(MONEY, ...rows)).problems).toEqual([
      `The table prints “${value}” where it has printed such a value before. Leave one of the two in the file.`,
    ]),
  )
})
