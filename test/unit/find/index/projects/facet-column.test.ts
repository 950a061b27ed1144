import { expect, test } from 'vitest'
import { facetColumnOf } from '../../../../../src/find/index/projects/facet-column.ts'

const values = [
  { id: 'a', label: '甲' },
  { id: 'b', label: '乙' },
  { id: 'c', label: '丙' },
]

test('rows with the same values share a set, whatever their order', () => {
  expect(facetColumnOf([['a', 'c'], [], ['c', 'a', 'a']], values, (ids) => ids)).toEqual({
    values: [
      { id: 'a', label: '甲' },
      { id: 'c', label: '丙' },
    ],
    sets: [[0, 1], []],
    column: [0, 1, 0],
  })
})

test('an id that nobody listed is offered under its own name', () => {
  expect(facetColumnOf([['z']], values, (ids) => ids)).toEqual({
    values: [{ id: 'z', label: 'z' }],
    sets: [[0]],
    column: [0],
  })
})
