import { describe, expect, test } from 'vitest'
import { recognisedIn } from '../../table-source.ts'

const TOP = [['项目名称', '管网'], ['单位：万元'], ['年度资金总额', '300']]
const HEAD = ['一级指标', '二级指标', '三级指标', '指标值', '分值（90）']
const LEVELS = { level1: '产出指标', level2: '数量指标' }

test.each<[title: string, rows: string[][], indicators: Record<string, unknown>[]]>([
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
  [
    'a column that is not known',
    [
      ['一级指标', '二级指标', '三级指标', '指标值', '评分标准'],
      ['产出指标', '数量指标', '长度', '9米', '少1米扣1分'],
    ],
    [{ ...LEVELS, name: '长度', target: '9米', fields: [{ label: '评分标准', text: '少1米扣1分' }] }],
  ],
  [
    'a unit over its values',
    [
      ['一级指标', '二级指标', '三级指标', '指标值（米）'],
      ['产出指标', '数量指标', '长度', '≥9'],
      ['', '', '宽度', '约2米'],
    ],
    [
      { ...LEVELS, name: '长度', target: '≥9', unit: '米' },
      { ...LEVELS, name: '宽度', target: '约2米' },
    ],
  ],
  [
    'two levels, the second the indicator',
    [
      ['一级指标', '二级指标', '指标值'],
      ['产出指标', '改造长度', '9米'],
    ],
    [{ level1: '产出指标', level2: '', name: '改造长度', target: '9米' }],
  ],
  [
    'the content of the indicator for its third level',
    [
      ['一级指标', '二级指标', '指标内容', '指标值'],
      ['产出指标', '数量指标', '长度', '9米'],
    ],
    [{ ...LEVELS, name: '长度', target: '9米' }],
  ],
  [
    'a direction whose cells are operators',
    [
      ['一级指标', '二级指标', '三级指标', '指标属性', '指标值'],
      ['产出指标', '数量指标', '长度', '≥', '9米'],
    ],
    [{ ...LEVELS, name: '长度', operator: '≥', target: '9米' }],
  ],
  [
    'a direction whose cells are words',
    [
      ['一级指标', '二级指标', '三级指标', '指标属性', '指标值'],
      ['产出指标', '数量指标', '长度', '共性', '9米'],
    ],
    [{ ...LEVELS, name: '长度', target: '9米', fields: [{ label: '指标属性', text: '共性' }] }],
  ],
  [
    'numbers of its rows',
    [
      ['序号', '一级指标', '二级指标', '三级指标', '指标值'],
      ['1', '产出指标', '数量指标', '长度', '9米'],
    ],
    [{ ...LEVELS, name: '长度', target: '9米', fields: [{ label: '序号', text: '1' }] }],
  ],
  [
    'two indicators in one row, numbered in each cell',
    [
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ['产出指标', '数量指标', '1.长度\n2.泵站', '≥9米\n≥2座'],
    ],
    [
      { ...LEVELS, name: '1.长度', target: '≥9米' },
      { ...LEVELS, name: '2.泵站', target: '≥2座' },
    ],
  ],
  [
    'a name and a target of two lines',
    [
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ['产出指标', '数量指标', '管网\n长度', '≥9\n公里'],
    ],
    [{ ...LEVELS, name: '管网长度', target: '≥9公里' }],
  ],
  [
    'a column a place',
    [
      ['一级指标', '二级指标', '三级指标', '西坪镇', '桃舟乡'],
      ['产出指标', '数量指标', '长度', '9米', '5米'],
    ],
    [
      {
        ...LEVELS,
        name: '长度',
        places: [
          { place: '西坪镇', target: '9米' },
          { place: '桃舟乡', target: '5米' },
        ],
      },
    ],
  ],
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
    [
      [
        ['一级指标', '二级指标', '指标值'],
        ['产出指标', '数量指标', '9米'],
      ],
      'The indicator table lacks the column of a level. Add the column in the file, with blank cells where it has nothing.',
    ],
    [
      [['一级指标', '二级指标', '三级指标', '指标值（A）', '年度指标值（B）']],
      'The indicator table has the column “年度指标值（B）” twice, or two columns of its kind, and it cannot be told which is the one of this year. Change the head of the other in the file, such as to “上年指标值” or “实施期指标值”.',
    ],
    [
      [['一级指标', '二级指标', '三级指标', '指标值', '二级指标', '三级指标', '指标值']],
      'Two sets of indicators stand side by side, and nothing says which is of the whole period and which of the year. Write “中期绩效指标” and “年度绩效指标” over them in the file.',
    ],
    [
      [
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['产出指标', '数量指标', '长度\n宽度', '≥9米\n≥2米'],
      ],
      'This cell holds the values of several indicators, and it cannot be told which value is of which. Give each indicator a row of its own in the file.',
    ],
    [
      [HEAD, ['产出指标', '数量指标', '长度', '9米', '5', '多']],
      'This indicator row has 6 cells, and its head 5. Give the row as many cells as its head has in the file, blank ones too.',
    ],
  ])('%j', (rows, problem) => expect(recognisedIn([...TOP, ...rows]).problems).toEqual([problem]))

  test('a sentence beside the head is not taken for a label of it', () => {
    const rows = [...TOP, ['绩效目标', '改造完成，群众满意。', ...HEAD]]
    expect(recognisedIn(rows).unplaced).toEqual(['改造完成，群众满意。'])
  })
})

test.each<[title: string, rows: string[][], period: unknown[], year: unknown[]]>([
  [
    'one under the other, told by the cell at their side',
    [
      ['长期绩效指标', '一级指标', '二级指标', '三级指标', '指标值'],
      ['', '产出指标', '数量指标', '长度', '≥30米'],
      ['年度绩效指标', '一级指标', '二级指标', '三级指标', '指标值'],
      ['', '产出指标', '数量指标', '长度', '≥9米'],
    ],
    [{ ...LEVELS, name: '长度', target: '≥30米' }],
    [{ ...LEVELS, name: '长度', target: '≥9米' }],
  ],
  [
    'side by side, in the order of the goals above',
    [
      ['总体目标', '中期目标', '年度目标'],
      ['', '改造30米', '改造9米'],
      ['一级指标', '二级指标', '三级指标', '指标值', '二级指标', '三级指标', '指标值'],
      ['产出指标', '数量指标', '长度', '≥30米', '数量指标', '长度', '≥9米'],
      ['', '质量指标', '合格率', '100%', '', '', ''],
    ],
    [
      { ...LEVELS, name: '长度', target: '≥30米' },
      { level1: '产出指标', level2: '质量指标', name: '合格率', target: '100%' },
    ],
    [{ ...LEVELS, name: '长度', target: '≥9米' }],
  ],
  [
    'in two columns of targets',
    [
      ['一级指标', '二级指标', '三级指标', '实施周期指标值', '年度指标值'],
      ['产出指标', '数量指标', '长度', '≥30米', '≥9米'],
    ],
    [{ ...LEVELS, name: '长度', target: '≥30米' }],
    [{ ...LEVELS, name: '长度', target: '≥9米' }],
  ],
])('indicators of the whole period and of the year, %s, are told apart', (_, rows, period, year) => {
  const { project, problems, unplaced } = recognisedIn([...TOP, ...rows])
  expect([problems, unplaced]).toEqual([[], []])
  expect(project?.periodIndicators).toEqual(period)
  expect(project?.indicators).toEqual(year)
})
