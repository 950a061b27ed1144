import { expect, test } from 'vitest'
import { rowOf, sharedFirst } from '../../../../../src/find/browser/compare/row.ts'

test.each([
  [[['a'], ['a']], true],
  [[['a b'], ['a  b']], true],
  [[['a'], ['b']], false],
  [[['a', 'b'], ['ab']], false],
  [[['a']], true],
])('the cells %j are the same: %j', (cells, isSame) => {
  expect(rowOf('名称', cells)).toEqual({ label: '名称', cells, isShared: true, isSame })
})

test('a row that one project says nothing in is not compared', () => {
  expect(rowOf('名称', [['a'], { lack: '未公布' }])).toEqual({
    ...{ label: '名称', cells: [['a'], ['未公布']], isShared: false },
  })
})

test('prose is not compared, for no two projects write alike', () => {
  expect(rowOf('资金用途', [['修路'], ['修桥']], { isProse: true })).toEqual({
    ...{ label: '资金用途', cells: [['修路'], ['修桥']], isShared: true },
  })
})

test('bars are as long as their part of the largest value', () => {
  expect(rowOf('预算数', [['1'], ['4'], ['-1'], ['无']], { values: [1, 4, -1, undefined] }).parts).toEqual([
    0.25, 1, 0, 0,
  ])
  expect(rowOf('预算数', [['0'], ['0']], { values: [0, 0] }).parts).toEqual([0, 0])
})

test('a row may have a note', () => expect(rowOf('名称', [], { note: '数量指标' }).note).toBe('数量指标'))

test('rows that every project has a word in come first, the others keep their order', () => {
  const rows = [rowOf('甲', [['1'], { lack: '没有' }]), rowOf('乙', [['1'], ['2']]), rowOf('丙', [['1'], ['1']])]
  expect(sharedFirst(rows).map(({ label }) => label)).toEqual(['乙', '丙', '甲'])
})
