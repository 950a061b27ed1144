import { expect, test } from 'vitest'
import { parseTarget } from '../../../src/parse/target.ts'
import { otherValuesOf } from '../../../src/words/other-values.ts'
import { indicatorWith } from '../examples.ts'

test('what a table prints beside the target is told in order, a blank cell as such', () => {
  const indicator = indicatorWith({
    baseline: parseTarget('40㎡'),
    otherYears: [
      { year: 2019, target: parseTarget('45㎡'), actual: parseTarget('44㎡') },
      { year: 2020, target: parseTarget(' ') },
    ],
    finalTarget: { year: 2025, target: parseTarget('≥60㎡') },
    noNumberReason: '效果难以计量',
  })
  expect(otherValuesOf(indicator)).toEqual([
    { label: '基期值', text: '40㎡' },
    { label: '2019年指标值', text: '45㎡' },
    { label: '2019年完成值', text: '44㎡' },
    { label: '2020年指标值', text: '未填' },
    { label: '最终目标值（2025年）', text: '≥60㎡' },
    { label: '没有定量指标值的原因', text: '效果难以计量' },
  ])
})

test('a final target without a year has none, and an indicator with nothing more has nothing more', () => {
  expect(otherValuesOf(indicatorWith({ finalTarget: { target: parseTarget('建成') } }))).toEqual([
    { label: '最终目标值', text: '建成' },
  ])
  expect(otherValuesOf(indicatorWith({}))).toEqual([])
})
