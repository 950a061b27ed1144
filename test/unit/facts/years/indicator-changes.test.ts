import { describe, expect, test } from 'vitest'
import { indicatorChangesOf, rewording } from '../../../../src/facts/years/indicator-changes.ts'
import type { Indicator } from '../../../../src/model/indicator.ts'
import { parseTarget } from '../../../../src/parse/target.ts'
import { indicatorWith } from '../../examples.ts'

const rows = (...all: readonly Partial<Indicator>[]) =>
  all.map((parts, at) => indicatorWith({ number: at + 1, ...parts }))

describe('the indicators of a project against its predecessor', () => {
  test('are unchanged where name, target and basis are printed again, in any order', () => {
    const [one, other] = [{ name: '采购次数', target: parseTarget('≥2次') }, { name: '满意度' }]
    expect(indicatorChangesOf(rows(one, other), rows(other, one))).toEqual({
      added: [],
      dropped: [],
      changed: [],
      unchanged: 2,
    })
  })

  test('are added and dropped where no name is close', () => {
    const { added, dropped } = indicatorChangesOf(
      rows({ name: '采购次数' }, { name: '满意度' }),
      rows({ name: '采购次数' }, { name: '车辆数量' }),
    )
    expect(added.map(({ name }) => name)).toEqual(['车辆数量'])
    expect(dropped.map(({ name }) => name)).toEqual(['满意度'])
  })

  test.each([
    ['车辆运维', 1, '车辆运行维护', 2, 1],
    ['车辆运维', 1, '车辆运行维护费', 2, 0],
    ['车辆运维', 1, '车辆运行维护费', 1, 1],
    ['车辆运维', 1, '车辆燃油保险', 1, 0],
  ])('%s in row %d and %s in row %d: %d reworded', (before, at, after, now, reworded) => {
    const { changed } = indicatorChangesOf(
      [indicatorWith({ number: at, name: before })],
      [indicatorWith({ number: now, name: after })],
    )
    expect(changed).toHaveLength(reworded)
  })

  test('are reworded where the name is close and level two is the same', () => {
    const [change] = indicatorChangesOf(rows({ name: '社情民意反应率' }), rows({ name: '社情民意反映率' })).changed
    expect(change?.name).toEqual([
      { text: '社情民意', kind: 'same' },
      { text: '反应', kind: 'removed' },
      { text: '反映', kind: 'added' },
      { text: '率', kind: 'same' },
    ])
  })

  test('are two where the name is close and level two is another', () => {
    const { changed, added } = indicatorChangesOf(
      rows({ name: '社情民意反应率' }),
      rows({ name: '社情民意反映率', level2: '质量指标' }),
    )
    expect([changed.length, added.length]).toEqual([0, 1])
  })

  test('are paired one to one where a name stands twice', () => {
    const twice = rows({ target: parseTarget('≥90%') }, { target: parseTarget('≥80%') })
    const { changed, added } = indicatorChangesOf(rows({ target: parseTarget('≥80%') }), twice)
    expect([changed.length, added.map(({ number }) => number)]).toEqual([0, [1]])
  })

  test('tell a changed target and basis', () => {
    const [change] = indicatorChangesOf(
      rows({ target: parseTarget('≥95%'), basis: '年度计划' }),
      rows({ target: parseTarget('≥90%'), basis: '行业标准' }),
    ).changed
    expect(change?.target?.direction).toBe('lowered')
    expect(change?.basis).toEqual([
      { text: '年度计划', kind: 'removed' },
      { text: '行业标准', kind: 'added' },
    ])
  })
})

test.each([
  ['年度计划', '年度计划。'],
  ['１次', '1 次'],
  [undefined, '年度计划'],
  ['年度计划', undefined],
])('from %j to %j nothing is reworded', (before, after) => expect(rewording(before, after)).toBeUndefined())
