import { expect, test } from 'vitest'
import { facetColumnOf } from '../../../../../src/find/index/projects/facet-column.ts'

const [fiscal, other] = [
  { id: '财政资金', label: '财政资金' },
  { id: '其他资金', label: '其他资金' },
]

test('rows with the same values share a set, whatever their order', () => {
  expect(facetColumnOf('funding', [[fiscal, other], [], [other, fiscal, fiscal]], [])).toEqual({
    values: [fiscal, other],
    sets: [[0, 1], []],
    column: [0, 1, 0],
  })
})

test('values are offered in the order of their facet', () => {
  const poor = { id: 'poor', label: '差' }
  const good = { id: 'good', label: '良' }
  expect(facetColumnOf('grade', [[poor], [good]], [])).toEqual({
    values: [good, poor],
    sets: [[1], [0]],
    column: [0, 1],
  })
})
