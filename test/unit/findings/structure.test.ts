import { describe, expect, test } from 'vitest'
import { CATEGORY_UNKNOWN, LAYOUTS_MIXED, LEVEL_MISMATCH } from '../../../src/findings/structure.ts'
import { parseCategory } from '../../../src/parse/category.ts'
import { indicatorWith } from '../examples.ts'
import { foundIn, rowsOf } from './examples.ts'

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
