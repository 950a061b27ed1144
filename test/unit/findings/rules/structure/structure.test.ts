import { describe, expect, test } from 'vitest'
import {
  CATEGORY_UNKNOWN,
  LAYOUTS_MIXED,
  LEVEL_MISMATCH,
} from '../../../../../src/findings/rules/structure/structure.ts'
import { parseCategory } from '../../../../../src/parse/category.ts'
import { indicatorWith } from '../../../examples.ts'
import { foundIn, rowsOf } from '../../examples.ts'

const RULES = [LEVEL_MISMATCH, LAYOUTS_MIXED, CATEGORY_UNKNOWN]

function rowUnder(level1: string, level2: string) {
  const category = parseCategory(level1, level2)
  return indicatorWith({ level1, level2, ...(category && { category }) })
}

describe('how indicators are sorted', () => {
  test.each([
    [
      'as usual',
      [
        ['产出指标', '数量指标'],
        ['效益指标', '社会效益指标'],
      ],
      [],
    ],
    ['satisfaction under benefit, as older forms have it', [['效益指标', '服务对象满意度']], []],
    [
      'cost at level one',
      [
        ['成本指标', '经济成本指标'],
        ['产出指标', '数量指标'],
      ],
      [],
    ],
    ['quality under benefit', [['效益指标', '质量指标']], ['level-mismatch i-1']],
    ['benefit under output', [['产出指标', '社会效益指标']], ['level-mismatch i-1']],
    ['cost of the new layout under output', [['产出指标', '经济成本指标']], ['level-mismatch i-1']],
    [
      'both layouts',
      [
        ['成本指标', '经济成本指标'],
        ['产出指标', '成本指标'],
      ],
      ['layouts-mixed i-2'],
    ],
    ['cost under cost', [['成本指标', '成本指标']], ['category-unknown i-1']],
    ['an unknown level two', [['产出指标', '其他指标']], ['category-unknown i-1']],
    ['an unknown level one', [['过程指标', '数量指标']], ['category-unknown i-1']],
    ['a blank level two', [['产出指标', '']], []],
    ['a level one of white space', [[' ', '数量指标']], []],
    ['a level two of white space', [['产出指标', '\u3000']], []],
    ['sustainability under output', [['产出指标', '可持续影响指标']], ['level-mismatch i-1']],
    ['satisfaction under output', [['产出指标', '服务对象指标']], ['level-mismatch i-1']],
    ['the public under output', [['产出指标', '社会公众指标']], ['level-mismatch i-1']],
    ['quantity under satisfaction', [['满意度指标', '数量指标']], ['level-mismatch i-1']],
    ['quality under effect', [['效果指标', '质量指标']], ['level-mismatch i-1']],
    ['progress under benefit', [['效益指标', '进度指标']], ['level-mismatch i-1']],
    ['timeliness under benefit', [['效益指标', '时效指标']], ['level-mismatch i-1']],
    ['cost under benefit', [['效益指标', '成本指标']], ['level-mismatch i-1']],
    ['a social cost under benefit', [['效益指标', '社会成本指标']], ['level-mismatch i-1']],
    ['quantity under cost', [['成本指标', '数量指标']], ['level-mismatch i-1']],
    ['a control of cost under cost', [['成本指标', '控制成本指标']], ['category-unknown i-1']],
  ] satisfies [string, [string, string][], string[]][])('%s', (_, levels, found) => {
    const indicators = rowsOf(...levels.map(([level1, level2]) => rowUnder(level1, level2)))
    const hits = RULES.flatMap((rule) => foundIn(rule, { indicators }).map(({ place }) => `${rule.id} ${place}`))
    expect(hits).toEqual(found)
  })

  test('the messages have no white space of the cells, the values have', () => {
    expect(foundIn(CATEGORY_UNKNOWN, { indicators: [rowUnder(' 过程指标 ', ' 数量指标 ')] })).toEqual([
      {
        place: 'i-1',
        values: [' 过程指标 ', ' 数量指标 '],
        message: '第1项“完成率”的分类是“过程指标”“数量指标”，不是规定的名称。',
      },
    ])
    expect(foundIn(LEVEL_MISMATCH, { indicators: [rowUnder(' 效益指标 ', ' 质量指标 ')] })[0]?.message).toBe(
      '第1项“完成率”的二级指标“质量指标”放在一级指标“效益指标”下面。',
    )
  })

  test('the message quotes both levels', () => {
    expect(foundIn(LEVEL_MISMATCH, { indicators: [rowUnder('效益指标', '质量指标')] })[0]?.message).toBe(
      '第1项“完成率”的二级指标“质量指标”放在一级指标“效益指标”下面。',
    )
  })
})

test('messages have no white space of the cells, the values have', () => {
  const row = (level1: string, level2: string) => ({ ...rowUnder(level1, level2), number: 2, name: '甲' })
  expect(foundIn(LEVEL_MISMATCH, { indicators: [row(' 产出指标 ', ' 社会效益 ')] })).toEqual([
    {
      place: 'i-2',
      values: [' 产出指标 ', ' 社会效益 '],
      message: '第2项“甲”的二级指标“社会效益”放在一级指标“产出指标”下面。',
    },
  ])
  expect(foundIn(CATEGORY_UNKNOWN, { indicators: [row(' 管理 ', ' 制度 ')] })).toEqual([
    { place: 'i-2', values: [' 管理 ', ' 制度 '], message: '第2项“甲”的分类是“管理”“制度”，不是规定的名称。' },
  ])
  const mixed = [row(' 成本指标 ', ' 经济成本 '), { ...row(' 产出指标 ', ' 成本指标 '), number: 5 }]
  expect(foundIn(LAYOUTS_MIXED, { indicators: mixed })).toEqual([
    {
      place: 'i-5',
      values: [' 成本指标 ', ' 成本指标 '],
      message: '“成本指标”已经单列，“产出指标”下面又有“成本指标”。',
    },
  ])
})

test.each([
  ['产出', '满意', true],
  ['产出', '服务对象', true],
  ['产出', '社会公众', true],
  ['产出', '经济成本', true],
  ['产出', '社会成本', true],
  ['产出', '生态成本', true],
  ['产出', '环境成本', true],
  ['产出', '效益', true],
  ['产出', '可持续', true],
  ['效益', '数量', true],
  ['效益', '质量', true],
  ['效益', '时效', true],
  ['效益', '进度', true],
  ['效益', '成本', true],
  ['效益', ' 成本', true],
  ['效果', '数量', true],
  ['满意', '数量', true],
  ['成本', '数量', true],
  ['成本', '总成本', false],
  ['效益', '低成本', false],
  ['产出', '其他', false],
  ['其他', '数量', false],
])('%s above %s do not go together: %s', (level1, level2, found) => {
  expect(foundIn(LEVEL_MISMATCH, { indicators: [indicatorWith({ level1, level2 })] })).toHaveLength(found ? 1 : 0)
})

test.each([
  ['', '制度'],
  ['管理', ' '],
  ['产出', '效益'],
])('levels “%s” and “%s” are not said to be unknown', (level1, level2) => {
  expect(foundIn(CATEGORY_UNKNOWN, { indicators: [indicatorWith({ level1, level2 })] })).toEqual([])
})
