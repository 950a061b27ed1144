import { expect, test } from 'vitest'
import { byFacet } from '../../../../src/find/shared/facets.ts'

test('something is made for each facet', () => {
  expect(byFacet((name) => name.length)).toEqual({
    year: 4,
    unit: 4,
    funding: 7,
    grade: 5,
    attained: 8,
    category: 8,
    finding: 7,
  })
})
