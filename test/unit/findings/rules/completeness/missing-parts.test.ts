import { describe, expect, test } from 'vitest'
import {
  BASIS_BLANK,
  CODE_MISSING,
  PLAN_BLANK,
  PURPOSE_MISSING,
  TARGET_BLANK,
} from '../../../../../src/findings/rules/completeness/missing-parts.ts'
import type { Project } from '../../../../../src/model/project.ts'
import { departmentWith, indicatorWith, planWith, projectWith } from '../../../examples.ts'
import { foundIn, rowsOf, rowWith } from '../../examples.ts'

describe('parts of a table that are missing', () => {
  test.each([
    ['a blank target', TARGET_BLANK, { indicators: [rowWith('完成率', '')] }, ['i-1']],
    [
      'a blank target with its reason',
      TARGET_BLANK,
      { indicators: [rowWith('完成率', '', { noNumberReason: '数据尚未公布' })] },
      [],
    ],
    [
      'one blank target of two',
      TARGET_BLANK,
      { indicators: rowsOf(rowWith('甲', '1次'), rowWith('乙', ' ')) },
      ['i-2'],
    ],
    ['a form that has no column of targets', TARGET_BLANK, { indicators: [indicatorWith({})] }, []],
    ['a target in words', TARGET_BLANK, { indicators: [rowWith('完成率', '促进')] }, []],
    ['% alone, which is another finding', TARGET_BLANK, { indicators: [rowWith('完成率', '%')] }, []],
    ['a blank basis', BASIS_BLANK, { indicators: [indicatorWith({ basis: '' })] }, ['i-1']],
    ['a form that asks for no basis', BASIS_BLANK, { indicators: [indicatorWith({})] }, []],
    ['a basis', BASIS_BLANK, { indicators: [indicatorWith({ basis: '年度工作计划' })] }, []],
    ['no code in a unit whose forms ask for none', CODE_MISSING, {}, []],
    ['a code', CODE_MISSING, { code: 'A1' }, []],
    ['a blank purpose', PURPOSE_MISSING, { purpose: '' }, ['purpose']],
    ['无 as purpose', PURPOSE_MISSING, { purpose: '无' }, ['purpose']],
    ['a form that asks for no purpose', PURPOSE_MISSING, {}, []],
    ['a form that has goals in place of a purpose', PURPOSE_MISSING, { goals: [{ text: '保障会议' }] }, []],
    ['a purpose', PURPOSE_MISSING, { purpose: '会议经费' }, []],
    ['a blank first cell of the plan', PLAN_BLANK, { spendPlan: planWith(undefined, 0.9, 1, 1) }, ['plan']],
    ['a plan that starts at 0', PLAN_BLANK, { spendPlan: planWith(0, 0.9, 1, 1) }, []],
    ['a form without a plan', PLAN_BLANK, {}, []],
  ] satisfies [
    string,
    typeof TARGET_BLANK | typeof BASIS_BLANK | typeof CODE_MISSING | typeof PURPOSE_MISSING | typeof PLAN_BLANK,
    Partial<Project>,
    string[],
  ][])('%s', (_, rule, parts, places) => {
    expect(foundIn(rule, parts).map(({ place }) => place)).toEqual(places)
  })

  test('a project without a code beside one that has one is named', () => {
    const project = projectWith({})
    const department = departmentWith({ projects: [project, projectWith({ code: 'A1' })] })
    expect(CODE_MISSING.find(project, department)).toEqual([
      { place: 'money', values: [], message: '表里没有项目编码，本单位别的项目有。' },
    ])
  })

  test('all blank cells of a plan are named in one message', () => {
    expect(foundIn(PLAN_BLANK, { spendPlan: planWith(undefined, undefined, 1, 1) })).toEqual([
      { place: 'plan', values: ['3月底', '6月底'], message: '支出计划里3月底、6月底没有填。' },
    ])
  })
})

test.each([
  [TARGET_BLANK, { indicators: rowsOf(rowWith('甲', '1次'), indicatorWith({})) }, []],
  [TARGET_BLANK, { indicators: [] }, []],
  [TARGET_BLANK, { indicators: [indicatorWith({})] }, []],
  [
    TARGET_BLANK,
    { indicators: [rowWith('甲', ' ')] },
    [{ place: 'i-1', values: ['甲', ''], message: '第1项“甲”的指标值没有填。' }],
  ],
  [
    BASIS_BLANK,
    { indicators: [indicatorWith({ name: '甲', basis: ' ' })] },
    [{ place: 'i-1', values: ['甲', ''], message: '第1项“甲”的指标值确定依据没有填。' }],
  ],
  [PURPOSE_MISSING, {}, []],
  [PURPOSE_MISSING, { purpose: ' ' }, [{ place: 'purpose', values: [''], message: '资金用途没有填。' }]],
  [PURPOSE_MISSING, { purpose: ' 无 ' }, [{ place: 'purpose', values: ['无'], message: '资金用途只写了“无”。' }]],
  [
    PLAN_BLANK,
    { spendPlan: [{ label: '3月底', month: 3, raw: ' ' }] },
    [{ place: 'plan', values: ['3月底'], message: '支出计划里3月底没有填。' }],
  ],
])('%# is told whole', (rule, parts, hits) => {
  expect(foundIn(rule, parts)).toEqual(hits)
})
