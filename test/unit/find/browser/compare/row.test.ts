import { expect, test } from 'vitest'
import { rowOf } from '../../../../../src/find/browser/compare/row.ts'

test.each([
  [[['a'], ['a']], false],
  [[['a b'], ['a  b']], false],
  [[['a'], ['b']], true],
  [[['a', 'b'], ['ab']], true],
  [[['a']], false],
])('the cells %j differ: %j', (cells, different) => {
  expect(rowOf('名称', cells)).toEqual({ label: '名称', cells, different })
})

test('a row may have a note', () => expect(rowOf('名称', [], '数量指标').note).toBe('数量指标'))
