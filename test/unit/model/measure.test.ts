import { expect, test } from 'vitest'
import { isSameUnit, measureOf, numberIn } from '../../../src/model/measure.ts'

test.each([
  ['㎡', '平方米', true],
  ['m2', 'm²', true],
  ['㎡', 'm^2', true],
  ['km2', '平方公里', true],
  ['㎢', '平方千米', true],
  ['t', '吨', true],
  ['万t', '万吨', true],
  ['公里', '千米', true],
  ['kWh', '千瓦时', true],
  ['天', '日', true],
  ['元/㎡', '元/平方米', true],
  ['元/人·天', '元/人・天', true],
  ['万㎡', '平方米', false],
  ['天', '个工作日', false],
  ['月', '个月', false],
  ['人', '名', false],
  ['元', '万', false],
  ['米', '平方米', false],
  ['人/10万人', '人/万人', false],
])('%s and %s are one unit: %s', (one, other, same) => {
  expect(isSameUnit(one, other)).toBe(same)
})

test.each([
  ['平方米', 0.02, '万㎡', 200],
  ['万元', 250_000, '元', 25],
  ['%', 5, '‰', 0.5],
  ['‱', 3, '‰', 30],
  ['人/万人', 25, '人/10万人', 2.5],
  ['元', 1.1, '万元', 11_000],
  ['亿元', 24_267_630, '万元', 2426.763],
  ['%', 1.5, '倍', undefined],
  ['人', 5, '人次', undefined],
  ['百分点', 1, '%', undefined],
  ['km', 5, 'm', undefined],
])('in %s, %d %s are %d', (unit, number, own, expected) => {
  expect(numberIn(unit, { number, unit: own })).toBe(expected)
})

test.each([
  ['千米', 'km', 1],
  ['百分点', '百分点', 1],
  ['十万人', '人', 100_000],
  ['万亿元', '元', 1_000_000_000_000],
  ['', '', 1],
])('%s measures %s times %d', (unit, name, scale) => {
  expect(measureOf(unit)).toEqual({ name, scale })
})
