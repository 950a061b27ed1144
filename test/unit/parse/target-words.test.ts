import { describe, expect, test } from 'vitest'
import { isUnit, parseMissingNumber, tidyUnit } from '../../../src/parse/target-words.ts'

describe('units', () => {
  test.each([['%'], [''], ['人次'], ['元/亩'], ['km'], ['m²'], ['平方米'], ['台(套)'], ['元/人/天'], ['百分比']])(
    '“%s” can be a unit',
    (text) => {
      expect(isUnit(text)).toBe(true)
    },
  )

  test.each([['辆公车完成续保'], ['完成'], ['以上会议、活动'], ['人(2021年)'], ['%左右'], ['优']])(
    '“%s” is no unit',
    (text) => {
      expect(isUnit(text)).toBe(false)
    },
  )

  test('百分比 is printed for %', () => {
    expect([tidyUnit('百分比'), tidyUnit('人')]).toEqual(['%', '人'])
  })

  test.each([
    ['%', false, { unit: '%' }],
    ['**株', true, { unit: '株' }],
    ['', true, { unit: '' }],
    ['-', false, { unit: '' }],
    ['', false, undefined],
    ['促进', false, undefined],
    ['x光片检查合格', false, undefined],
  ])('“%s” where an operator was printed: %s', (value, operator, missing) => {
    expect(parseMissingNumber(value, operator)).toEqual(missing)
  })
})
