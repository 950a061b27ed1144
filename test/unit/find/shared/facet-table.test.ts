import { expect, test } from 'vitest'
import { pagesOfSteps, stepsOf } from '../../../../src/find/shared/facet-table.ts'

test.each([
  [[], []],
  [[0], [0]],
  [[3], [3]],
  [
    [1, 2, 7],
    [1, 1, 5],
  ],
])('the pages %j are the steps %j, and back', (pages, steps) => {
  expect(stepsOf(pages)).toEqual(steps)
  expect(pagesOfSteps(steps)).toEqual(pages)
})
