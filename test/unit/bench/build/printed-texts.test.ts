import { describe, expect, test } from 'vitest'
import { missingTexts, printedTextsOf } from '../../../../scripts/bench/build/printed-texts.ts'

const PROJECT = `# a note to editors
code: "0101"
name: 车辆费
budget: "100.00"
funding:
  财政资金: "100.00"
  其他资金: ""
goals:
  - 1.保障车辆
indicators:
  - level1: 产出指标
    target: 0010
`

const UNIT = `---
code: "101001"
name: 教育局
sources: []
---

# 第一部分 目标

1、做好义务教育。
- 完成率：反映情况
> 各项为优
`

describe('what a content file prints', () => {
  test('of YAML it is every value as it is written, and every name of a row in Chinese', () => {
    expect(printedTextsOf('2024/1/a.yaml', PROJECT)).toEqual({
      cells: ['0101', '车辆费', '100.00', '财政资金', '100.00', '其他资金', '1.保障车辆', '产出指标', '0010'],
      lines: [],
    })
  })

  test('of Markdown it is the front matter, and the lines without their signs', () => {
    expect(printedTextsOf('2024/1/department.md', UNIT)).toEqual({
      cells: ['101001', '教育局'],
      lines: ['第一部分 目标', '1、做好义务教育。', '完成率：反映情况', '各项为优'],
    })
  })
})

describe('what a page lacks', () => {
  test.each([
    ['nothing', ['车辆费', '100.00', '100.00'], []],
    ['a value that is not there', ['车辆费', '100.00'], ['100.00']],
    ['a value that is only part of another', ['车辆费用', '100.00', '2100.00'], ['车辆费', '100.00']],
  ])('is %s', (_, seen, missing) => {
    expect(missingTexts({ cells: ['车辆费', '100.00', '100.00'], lines: [] }, seen)).toEqual(missing)
  })

  test('is no difference of white space', () => {
    expect(missingTexts({ cells: ['第一 部分'], lines: ['二 三'] }, ['第一\u200b部分', '一 二三 四'])).toEqual([])
  })

  test('is a line that no paragraph holds', () => {
    expect(missingTexts({ cells: [], lines: ['做好教育。', '做好住房。'] }, ['一、做好教育。二、其他。'])).toEqual([
      '做好住房。',
    ])
  })
})
