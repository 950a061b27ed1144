import { describe, expect, test } from 'vitest'
import { NUMBERS_UNUSED } from '../../../../../src/findings/rules/measurability/unused-numbers.ts'
import type { Project } from '../../../../../src/model/project.ts'
import { indicatorWith } from '../../../examples.ts'
import { foundIn, rowWith } from '../../examples.ts'

const RATE = rowWith('完成率', '≥90%')

describe('numbers of purpose and goals that no indicator takes up', () => {
  test.each([
    ['a purpose', { purpose: '四辆公车续保', indicators: [RATE] }, ['purpose']],
    ['a goal', { goals: [{ text: '续保' }, { text: '召开6次会议' }], indicators: [RATE] }, ['goal-2']],
    [
      'a number in both, told once',
      { purpose: '四辆公车', goals: [{ text: '四辆公车续保' }], indicators: [RATE] },
      ['purpose'],
    ],
    ['a percentage of the same number', { purpose: '培训90人', indicators: [RATE] }, ['purpose']],
    ['a target takes it up', { purpose: '四辆公车', indicators: [rowWith('续保车辆', '4辆')] }, []],
    ['a target in another unit takes it up', { purpose: '1.2万人', indicators: [rowWith('人数', '≥12000人')] }, []],
    [
      'a description takes it up',
      { purpose: '6次会议', indicators: [rowWith('会议', '完成', { description: '六次' })] },
      [],
    ],
    ['no indicators, which is another finding', { purpose: '四辆公车' }, []],
    ['no purpose', { indicators: [RATE] }, []],
  ] satisfies [string, Partial<Project>, string[]][])('%s', (_, parts, places) => {
    expect(foundIn(NUMBERS_UNUSED, parts).map(({ place }) => place)).toEqual(places)
  })

  test('the message quotes them', () => {
    const purpose = '每年至少召开一次代表大会和6次以上常委会'
    expect(foundIn(NUMBERS_UNUSED, { purpose, indicators: [RATE] })).toEqual([
      {
        place: 'purpose',
        values: ['至少召开一次', '6次'],
        message: '资金用途写了“至少召开一次”、“6次”，没有一项指标用到。',
      },
    ])
  })
})

test('a goal is named by its place, and every cell of an indicator is looked at', () => {
  const goals = [{ text: '召开会议' }, { text: '购车4辆' }]
  expect(foundIn(NUMBERS_UNUSED, { goals, indicators: [indicatorWith({ name: '甲' })] })).toEqual([
    { place: 'goal-2', values: ['4辆'], message: '绩效目标第2条写了“4辆”，没有一项指标用到。' },
  ])
  for (const parts of [{ name: '购车4辆' }, { description: '4' }, { remark: '4' }])
    expect(foundIn(NUMBERS_UNUSED, { goals, indicators: [indicatorWith(parts)] })).toEqual([])
  const apart = indicatorWith({ name: '1', description: '4' })
  expect(foundIn(NUMBERS_UNUSED, { goals, indicators: [apart] })).toEqual([])
})
