import { expect, test } from 'vitest'
import { bulletOf } from '../../../../src/facts/results/bullet.ts'
import { readRow } from './read-row.ts'

test.each([
  ['≥95%', '97%', { target: 95, actual: 97, lowerIsBetter: false }],
  ['≤6万元/公里', '5万元/公里', { target: 6, actual: 5, lowerIsBetter: true }],
  ['<5次', '7次', { target: 5, actual: 7, lowerIsBetter: true }],
  ['≥10万元', '98000元', { target: 10, actual: 9.8, lowerIsBetter: false }],
  ['≥1万', '12000', { target: 1, actual: 1.2, lowerIsBetter: false }],
  ['0次', '0次', { target: 0, actual: 0, lowerIsBetter: false }],
  // What cannot be compared, and what is no pair of numbers, has none.
  ['≥95%', '0.97', undefined],
  ['≥95%', '97人', undefined],
  ['≥95%', '达到97%', undefined],
  ['80%-90%', '85%', undefined],
  ['%', '97%', undefined],
  ['≥95%', '完成', undefined],
  ['2024年6月', '2024年5月', undefined],
  ['≥-5℃', '-6℃', undefined],
])('%s by %s is drawn from %j', (target, actual, bullet) => {
  expect(bulletOf(readRow({ target, actual }))).toEqual(bullet)
})

test('an exact cost is better below its target', () => {
  const cost = { level1: '产出指标', level2: '成本指标', name: '单台采购成本', target: '3万元', actual: '2.5万元' }
  expect(bulletOf(readRow(cost))).toEqual({ target: 3, actual: 2.5, lowerIsBetter: true })
})
