import { expect, test } from 'vitest'
import { goalChangesOf } from '../../../../src/facts/years/goal-changes.ts'

const goals = (...texts: readonly string[]) => texts.map((text, at) => ({ label: `${at + 1}.`, text }))

test('goals are found again under another number; the rest is added or dropped', () => {
  const before = goals('组织代表视察6次', '保障会议召开', '更新办公设备')
  const after = goals('保障会议召开', '组织代表视察8次', '偿还到期债券')
  expect(goalChangesOf(before, after)).toEqual([
    {
      kind: 'reworded',
      segments: [
        { text: '组织代表视察', kind: 'same' },
        { text: '6', kind: 'removed' },
        { text: '8', kind: 'added' },
        { text: '次', kind: 'same' },
      ],
    },
    { kind: 'added', segments: [{ text: '偿还到期债券', kind: 'added' }] },
    { kind: 'dropped', segments: [{ text: '更新办公设备', kind: 'removed' }] },
  ])
})

test('goals are not compared where a year publishes none', () => {
  expect(goalChangesOf(undefined, goals('保障会议召开'))).toEqual([])
})
