import { describe, expect, test } from 'vitest'
import { recognisedIn } from '../table-source.ts'

const TOP = [['项目名称', '管网'], ['单位：万元'], ['年度资金总额', '300']]
const HEAD = ['一级指标', '二级指标', '三级指标', '指标值', '分值（90）']
const LEVELS = { level1: '产出指标', level2: '数量指标' }

test.each<[title: string, rows: string[][], indicators: Record<string, string>[]]>([
  [
    'stars and letters behind its columns',
    [
      ['*一级指标', '二级指标', '三级指标', '年度指标值（A）'],
      ['产出指标', '数量指标', '长度', '9米'],
    ],
    [{ ...LEVELS, name: '长度', target: '9米' }],
  ],
  [
    'a cell beside it',
    [
      ['绩效指标', ...HEAD],
      ['', '产出指标', '数量指标', '长度', '9米', '5'],
    ],
    [{ ...LEVELS, name: '长度', target: '9米', weight: '5' }],
  ],
  [
    'blank cells behind its last column',
    [
      [...HEAD, ''],
      ['产出指标', '数量指标', '长度', '9米', '5', ''],
    ],
    [{ ...LEVELS, name: '长度', target: '9米', weight: '5' }],
  ],
  [
    'levels that merged cells print once',
    [HEAD, ['产出指标', '数量指标', '长度', '9米', '5'], ['', '', '宽度', '', '']],
    [
      { ...LEVELS, name: '长度', target: '9米', weight: '5' },
      { ...LEVELS, name: '宽度', target: '', weight: '' },
    ],
  ],
  ['a row with levels only', [HEAD, ['产出指标', '数量指标', '', '', '']], []],
])('a head with %s is read with its rows', (_, rows, indicators) => {
  const { project, problems, unplaced } = recognisedIn([...TOP, ...rows])
  expect([problems, unplaced]).toEqual([[], []])
  expect(project?.indicators).toEqual(indicators)
})

test('a head in two rows, with the parts of the target under it, is read as one', () => {
  const { project, problems, unplaced } = recognisedIn([
    ...TOP,
    ['绩效指标', '一级指标', '二级指标', '三级指标', '指标值', '备注'],
    ['', '', '', '', '符号', '数值', '单位', ''],
    ['', '产出指标', '数量指标', '长度', '≥', '10', '公里', '略'],
  ])
  expect([problems, unplaced]).toEqual([[], []])
  expect(project?.indicators).toEqual([
    { ...LEVELS, name: '长度', operator: '≥', target: '10', unit: '公里', remark: '略' },
  ])
})

test.each([
  [['', '', '', '符号', '甲', '单位']],
  [['', '', '符号', '数值', '单位', '']],
  [['', '', '', '符号', '数值']],
])('the row %j under a head is no second row of it', (second) => {
  const rows = [...TOP, ['一级指标', '二级指标', '三级指标', '指标值'], second, ['产出指标', '数量指标', '长度', '9米']]
  expect(recognisedIn(rows).problems.length).toBeGreaterThan(0)
})

describe('what cannot be read is a problem', () => {
  test.each<[rows: string[][], problem: string]>([
    [[['一级指标', '二级指标', '三级指标', '页码']], 'The indicator column “页码” is not known.'],
    [[['一级指标', '二级指标', '三级指标', '完成值（万元）']], 'The indicator column “完成值（万元）” is not known.'],
    [[['一级指标', '二级指标', '指标值']], 'The indicator table lacks the column of a level.'],
    [[['一级指标', '二级指标', '三级指标', '指标值（A）', '指标值（B）']], 'The indicator table has a column twice.'],
    [[HEAD, ['产出指标', '数量指标', '长度', '9米', '5', '多']], 'This indicator row has 6 cells, and its head 5.'],
  ])('%j', (rows, problem) => expect(recognisedIn([...TOP, ...rows]).problems).toEqual([problem]))

  test('a sentence beside the head is not taken for a label of it', () => {
    const rows = [...TOP, ['绩效目标', '改造完成，群众满意。', ...HEAD]]
    expect(recognisedIn(rows).unplaced).toEqual(['改造完成，群众满意。'])
  })
})
