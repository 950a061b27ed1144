import { describe, expect, test } from 'vitest'
import { COMPARED, indicatorSectionsOf } from '../../../../../src/find/browser/compare/indicators.ts'
import type { Category } from '../../../../../src/model/category.ts'
import { indicatorWith } from '../../../examples.ts'
import { recordWith } from './records.ts'

const quantity: Category = { group: 'output', kind: 'quantity' }
const quality: Category = { group: 'output', kind: 'quality' }
const words = (raw: string) => ({ raw, kind: 'quality' as const })

/** Sections in short: the heading, then label and cells of every row. */
function shortOf(...records: ReturnType<typeof recordWith>[]) {
  return indicatorSectionsOf(records).map(({ heading, rows }) => [
    heading,
    ...rows.map(({ label, cells, isSame }) => [label, ...cells.map((lines) => lines.join('|')), isSame]),
  ])
}

describe('indicators side by side', () => {
  test('those of one category and name stand in one row, spaces apart', () => {
    const a = recordWith({ indicators: [indicatorWith({ category: quantity, name: '次数', target: words('3次') })] })
    const b = recordWith({ indicators: [indicatorWith({ category: quantity, name: '次 数', target: words('2次') })] })
    expect(shortOf(a, b)).toEqual([['产出指标', ['次数', '3次', '2次', false]]])
  })

  test('one that a project does not have is named as such', () => {
    const a = recordWith({ indicators: [indicatorWith({ category: quantity, name: '次数', target: words('3次') })] })
    const b = recordWith({ indicators: [indicatorWith({ category: quality, name: '次数', target: words('3次') })] })
    expect(shortOf(a, b)).toEqual([
      ['产出指标', ['次数', '3次', '没有这项指标', undefined], ['次数', '没有这项指标', '3次', undefined]],
    ])
  })

  test('the second of one name stands beside the second', () => {
    const twice = [
      indicatorWith({ category: quantity, name: '次数', target: words('1次') }),
      indicatorWith({ number: 2, category: quantity, name: '次数', target: words('2次') }),
    ]
    expect(shortOf(recordWith({ indicators: twice }), recordWith({ indicators: twice }))).toEqual([
      ['产出指标', ['次数', '1次', '1次', true], ['次数', '2次', '2次', true]],
    ])
  })

  test('groups stand in their order, indicators of no known category last', () => {
    const a = recordWith({
      indicators: [
        indicatorWith({ level1: '其它', level2: '', name: '甲' }),
        indicatorWith({ category: { group: 'satisfaction', kind: 'beneficiary' }, name: '乙' }),
        indicatorWith({ category: quantity, name: '丙' }),
      ],
    })
    expect(shortOf(a).map(([heading]) => heading)).toEqual(['产出指标', '满意度指标', '其他指标'])
  })

  test('every part stands under the target but the description, which says the name again', () => {
    expect(COMPARED).toEqual([
      ...['baseline', 'otherYears', 'finalTarget', 'noNumberReason', 'basis', 'weight', 'standard', 'remark'],
      ...['places', 'fields'],
    ])
  })

  test('basis and result stand under the target, a blank cell is named', () => {
    const indicator = indicatorWith({
      category: quantity,
      name: '次数',
      target: { raw: '', kind: 'blank' },
      basis: '计划',
    })
    const appraised = {
      ...{ number: 1, level1: '产出指标', level2: '数量指标', category: quantity, name: '次数' },
      ...{ target: '', actual: '4次', score: { raw: '' } },
    }
    const record = recordWith({ indicators: [indicator] }, { indicators: [appraised] })
    expect(shortOf(record)).toEqual([['产出指标', ['次数', '未填|依据：计划|完成：4次|得分：未填', true]]])
  })
})
