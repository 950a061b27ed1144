import { describe, expect, test } from 'vitest'
import { type Segment, textDifferenceOf } from '../../../../src/facts/text/text-difference.ts'

/** Segments in one line: −removed−, +added+. */
function shown(segments: readonly Segment[]): string {
  const marks = { same: '', removed: '−', added: '+' }
  return segments.map(({ text, kind }) => marks[kind] + text + marks[kind]).join('')
}

describe('the difference of two texts', () => {
  test.each([
    ['组织代表视察6次', '组织代表视察8次', '组织代表视察−6−+8+次'],
    ['保障会议召开', '保障会议顺利召开', '保障会议+顺利+召开'],
    ['支付燃油、保险、维修费用', '支付燃油、维修费用', '支付燃油、−保险、−维修费用'],
    ['保障会议召开', '保障会议召开', '保障会议召开'],
    [' 保障会议召开\n', '保障会议召开', '保障会议召开'],
    ['', '保障会议召开', '+保障会议召开+'],
    ['保障会议召开', '', '−保障会议召开−'],
    ['', '', ''],
    ['购置车辆两台', '偿还到期政府债券利息', '−购置车辆两台−+偿还到期政府债券利息+'],
    [
      '全年购置执法车辆三台并支付保险',
      '全年偿还到期政府债券的本金利息',
      '−全年购置执法车辆三台并支付保险−+全年偿还到期政府债券的本金利息+',
    ],
  ])('from %j to %j reads %s', (before, after, said) => {
    expect(shown(textDifferenceOf(before, after))).toBe(said)
  })

  test('a character that stays between two changes is taken into them', () => {
    const [before, after] = ['本年度完成农村公路养护的里程，保障通行', '本年度完成县乡道路修复的里程，保障通行']
    expect(shown(textDifferenceOf(before, after))).toBe('本年度完成−农村公路养护−+县乡道路修复+的里程，保障通行')
  })

  test('texts too long for comparing word by word are shown one after the other', () => {
    const long = '会议，'.repeat(1500)
    expect(textDifferenceOf(long, `${long}完`)).toEqual([
      { text: long, kind: 'removed' },
      { text: `${long}完`, kind: 'added' },
    ])
  })
})
