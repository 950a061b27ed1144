import { expect, test } from 'vitest'
import { INDICATOR_PARTS, indicatorValuesOf } from '../../../src/words/indicator-parts.ts'
import { indicatorWith } from '../examples.ts'
import { FULL_PROJECT } from '../full-project.ts'

test('what stands beside a target is every key of an indicator but those that its row begins with', () => {
  const [full] = FULL_PROJECT.indicators
  const beginning = ['number', 'level1', 'level2', 'category', 'name', 'target']
  const keys = Object.keys(full ?? {}).filter((key) => !beginning.includes(key))
  expect(INDICATOR_PARTS.toSorted()).toEqual(keys.toSorted())
})

test('every part is told under its name', () => {
  const [full = indicatorWith({})] = FULL_PROJECT.indicators
  expect(indicatorValuesOf(full).map(({ key, label, text }) => [key, label, text])).toEqual([
    ['description', '描述', '办班的次数说明'],
    ['baseline', '基期值', '3期'],
    ['otherYears', '2019年指标值', '5期'],
    ['otherYears', '2019年完成值', '6期'],
    ['finalTarget', '最终目标值（2023年）', '9期'],
    ['noNumberReason', '没有定量指标值的原因', '没有数的原因'],
    ['basis', '依据', '办班的依据'],
    ['weight', '权重', '17.5'],
    ['standard', '绩效标准', '办班的标准'],
    ['remark', '备注', '办班的备注'],
    ['places', '某某镇指标值', '≥4期'],
    ['places', '某某镇完成值', '2期'],
    ['fields', '数据怎么来', '办班的记录'],
  ])
})

test('a blank cell and a dash are told, a column that the table lacks is not', () => {
  expect(indicatorValuesOf(indicatorWith({ basis: ' ', weight: '—', remark: '无' }))).toEqual([
    { key: 'basis', label: '依据', text: '未填', state: '未填' },
    { key: 'weight', label: '权重', text: '—（不适用）', state: '不适用' },
    { key: 'remark', label: '备注', text: '无', state: '不适用' },
  ])
})

test('only the parts that are asked for are told, in their order', () => {
  const indicator = indicatorWith({ basis: '计划', weight: '10', remark: '无' })
  expect(indicatorValuesOf(indicator, ['weight', 'basis']).map(({ text }) => text)).toEqual(['10', '计划'])
})
