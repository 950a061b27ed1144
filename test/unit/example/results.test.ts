import { describe, expect, test } from 'vitest'
import { randomOf } from '../../../scripts/example/random.ts'
import { resultOf } from '../../../scripts/example/results.ts'
import { weightsOf } from '../../../scripts/example/weights.ts'

const row = { level1: '产出指标', level2: '数量指标', name: '维修次数' }
const always = {
  ...randomOf('any'),
  chance: () => false,
  next: () => 0.5,
  pick: <T>([item]: readonly T[]): T => item as T,
}

describe('what was achieved', () => {
  test.each([
    ['≥40次', '43次', 1],
    ['≤2000元', '1800元', 1],
    ['=0起', '0起', 1],
    ['≥100%', '100%', 1],
    ['%', '100%', 1],
    ['2025年5月底前', '按期完成', 1],
    ['促进社会稳定', '完成', 1],
  ])('the target %s that was met is printed as %s', (target, actual, earned) => {
    expect(resultOf({ ...row, target }, 'excellent', always)).toEqual({ actual, earned, reason: '' })
  })

  test.each([
    ['≥40次', '29次', 0.725],
    ['≤100元', '128元', 0.781_25],
  ])('the target %s that was missed earns its share', (target, actual, earned) => {
    const missing = { ...always, chance: (rate: number) => rate === 0.48 }
    expect(resultOf({ ...row, target }, 'good', missing)).toMatchObject({ actual, earned })
  })

  test('operator, value and unit in three cells are one target', () => {
    const result = resultOf({ ...row, operator: '≥', target: '40', unit: '次' }, 'excellent', always)
    expect(result.actual).toBe('43次')
  })
})

describe('weights of indicators', () => {
  test.each([
    [
      ['产出指标', '产出指标', '产出指标', '效益指标', '满意度指标'],
      [17, 17, 16, 30, 10],
    ],
    [
      ['成本指标', '产出指标', '产出指标', '效益指标', '满意度指标'],
      [20, 20, 20, 20, 10],
    ],
    [
      ['产出指标', '效益指标'],
      [60, 30],
    ],
  ])('%j share 90 as %j', (levels, weights) => {
    expect(weightsOf(levels, always)).toEqual(weights)
  })
})
