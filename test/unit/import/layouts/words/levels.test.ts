import { describe, expect, test } from 'vitest'
import { isCostKind, isLevelName, levelsOf } from '../../../../../src/import/layouts/words/levels.ts'

describe('levels of indicators', () => {
  test.each([
    ['产出指标', true, false],
    ['产出指标（50分）', true, false],
    ['成本指标', true, true],
    ['满意度指标', true, true],
    ['数量指标', false, true],
    ['社会公众或服务对象满意度指标', false, true],
    ['经济效益', false, true],
    ['市民满意度', false, false],
    ['财政资金补助', false, false],
  ])('%s can be level one: %s, level two: %s', (text, level1, level2) =>
    expect(levelsOf(text)).toEqual({ level1, level2 }),
  )

  test.each([
    ['产出指标', true],
    ['数量指标（20分）', true],
    ['成本', false],
    ['新增绿化面积指标', false],
  ])('that %s is a level by its full name is %s', (text, is) => expect(isLevelName(text)).toBe(is))

  test.each([
    ['经济成本指标', true],
    ['生态环境成本', true],
    ['成本指标', false],
  ])('that %s is a kind of cost is %s', (text, is) => expect(isCostKind(text)).toBe(is))
})
