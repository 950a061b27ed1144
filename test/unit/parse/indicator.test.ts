import { expect, test } from 'vitest'
import { parseIndicator } from '../../../src/parse/indicator.ts'

const LEVELS = { level1: '产出指标', level2: '数量指标' }

test('an indicator with one value a place has no target of its own, and keeps the columns that nobody knows', () => {
  const fields = [{ label: '数据来源', text: '台账' }]
  const row = { ...LEVELS, name: '修路', unit: '公里', places: [{ place: '东镇', target: '5' }], fields }
  expect(parseIndicator(row, 2)).toEqual({
    ...LEVELS,
    number: 3,
    category: { group: 'output', kind: 'quantity' },
    name: '修路',
    places: [{ place: '东镇', target: { raw: '5公里', kind: 'quantity', operator: '=', number: 5, unit: '公里' } }],
    fields,
  })
})
