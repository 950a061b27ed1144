import { expect, test } from 'vitest'
import { GROUPS, KINDS } from '../../../src/model/category.ts'

test('a category is a group and a kind of it, as they stand in addresses and data', () => {
  expect(GROUPS).toEqual(['output', 'cost', 'benefit', 'satisfaction'])
  expect(KINDS).toEqual({
    output: ['quantity', 'quality', 'timeliness', 'cost'],
    cost: ['economic', 'social', 'ecological'],
    benefit: ['economic', 'social', 'ecological', 'sustainability'],
    satisfaction: ['beneficiary'],
  })
})
