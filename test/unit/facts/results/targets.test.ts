import { describe, expect, test } from 'vitest'
import { groupsOf, measurabilityOf, targetOf } from '../../../../src/facts/results/targets.ts'
import { indicatorWith } from '../../examples.ts'

describe('targets', () => {
  test('indicators are counted by what their target can be measured by', () => {
    const indicators = [
      indicatorWith({ target: { raw: '≥90%', kind: 'quantity', operator: '>=', number: 90, unit: '%' } }),
      indicatorWith({ target: { raw: '促进社会稳定', kind: 'quality' } }),
      indicatorWith({ target: { raw: '2023.07-2024.01', kind: 'dates', from: '2023-07', to: '2024-01' } }),
      indicatorWith({ target: { raw: '%', kind: 'number-missing', unit: '%' } }),
      indicatorWith({ target: { raw: '', kind: 'blank' } }),
      indicatorWith({}),
    ]
    expect(measurabilityOf(indicators)).toEqual({ total: 6, quantitative: 1, qualitative: 2, missing: 3 })
  })

  test('indicators stand in runs of the same level one, in the order printed', () => {
    const rows = ['产出指标', '产出指标', '效益指标', '产出指标'].map((level1, index) =>
      indicatorWith({ number: index + 1, level1 }),
    )
    expect(groupsOf(rows).map((group) => [group.level1, group.rows.map(({ number }) => number)])).toEqual([
      ['产出指标', [1, 2]],
      ['效益指标', [3]],
      ['产出指标', [4]],
    ])
  })
})

describe('an indicator with a value for each place', () => {
  const number = { raw: '≥5', kind: 'quantity', operator: '>=', number: 5, unit: '' } as const
  const words = { raw: '良好', kind: 'quality' } as const
  const blank = { raw: '', kind: 'blank' } as const

  test('is as measurable as its places are', () => {
    const indicators = [
      indicatorWith({
        places: [
          { place: '东镇', target: words },
          { place: '西镇', target: number },
        ],
      }),
      indicatorWith({ places: [{ place: '东镇', target: words }] }),
      indicatorWith({ target: blank, places: [{ place: '东镇', target: blank }] }),
    ]
    expect(measurabilityOf(indicators)).toEqual({ total: 3, quantitative: 1, qualitative: 1, missing: 1 })
  })

  test('has its own target first, then one of its places, and a blank only where all are', () => {
    expect(targetOf({ target: words, places: [{ place: '东镇', target: number }] })).toBe(words)
    expect(targetOf({ target: blank, places: [{ place: '东镇' }, { place: '西镇', target: number }] })).toBe(number)
    expect(targetOf({ places: [{ place: '东镇', target: blank }] })).toBe(blank)
    expect(targetOf({ places: [{ place: '东镇' }] })).toBeUndefined()
  })
})
