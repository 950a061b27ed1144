import { expect, test } from 'vitest'
import { isOfPeriod, isOfYear, isPlaceName } from '../../../../../src/import/layouts/words/periods.ts'

test.each<[text: string, ofPeriod: boolean, ofYear: boolean]>([
  ['中期指标值', true, false],
  ['长期绩效指标', true, false],
  ['实施期目标', true, false],
  ['实施周期总投资', true, false],
  ['项目指标值', true, false],
  ['项目', true, false],
  ['年度指标值', false, true],
  ['当年目标', false, true],
  ['本年度目标值', false, true],
  ['全年完成值', false, true],
  ['中期年度指标', true, false],
  ['指标值', false, false],
  ['项目名称', false, false],
])('that %s is of the whole period is %s, of the year %s', (text, ofPeriod, ofYear) => {
  expect([isOfPeriod(text), isOfYear(text)]).toEqual([ofPeriod, ofYear])
})

test.each([
  ['西坪镇尧山村', true],
  ['甲街道', true],
  ['某县', true],
  ['内蒙古自治区', true],
  ['镇', false],
  ['数据来源', false],
  ['乡镇数', false],
])('that the head %s names a place is %s', (text, isPlace) => expect(isPlaceName(text)).toBe(isPlace))
