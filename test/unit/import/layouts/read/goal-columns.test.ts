import { expect, test } from 'vitest'
import { appraisalOf, recognisedIn } from '../table-source.ts'

const BOTH = [{ planned: '甲', actual: '乙' }]

test.each<[rows: string[][], ragged: boolean, goals: { planned: string; actual: string }[]]>([
  [
    [
      ['预期目标', '实际完成情况'],
      ['甲', '乙'],
    ],
    false,
    BOTH,
  ],
  [
    [
      ['年度总体目标', '年初设定目标', '年度总体目标完成情况综述'],
      ['', '甲', '乙'],
    ],
    false,
    BOTH,
  ],
  [
    [
      ['项目基本情况', '项目年度目标', '年度目标完成情况'],
      ['甲', '乙'],
    ],
    true,
    BOTH,
  ],
  [
    [
      ['预期目标', '实际完成情况'],
      ['', '乙'],
    ],
    false,
    [{ planned: '', actual: '乙' }],
  ],
])('labels of goals over their texts, %j, are read together', (rows, ragged, goals) => {
  const { appraisal, problems, unplaced } = recognisedIn(appraisalOf(rows), ragged)
  expect([problems, unplaced]).toEqual([[], []])
  expect(appraisal?.goals).toEqual(goals)
})

test('a text beside them that stands under none has no place', () => {
  const rows = [
    ['预期目标', '实际完成情况', ''],
    ['甲', '乙', '丙'],
  ]
  expect(recognisedIn(appraisalOf(rows)).unplaced.join()).toContain('丙')
})
