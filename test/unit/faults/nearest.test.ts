import { expect, test } from 'vitest'
import { nearestOf } from '../../../src/faults/nearest.ts'

const KNOWN = ['code', 'name', 'budget', 'spendPlan', 'indicators']

test.each([
  ['buget', 'budget'],
  ['Budget', 'budget'],
  ['spendplan', 'spendPlan'],
  ['spend_plan', 'spendPlan'],
  ['indicator', 'indicators'],
  ['nmae', 'name'],
  ['remark', undefined],
  ['项目编码', undefined],
  ['', undefined],
])('the key %s was meant to be %s', (word, nearest) => {
  expect(nearestOf(word, KNOWN)).toBe(nearest)
})

test('nothing is near where nothing is known', () => {
  expect(nearestOf('code', [])).toBeUndefined()
})
