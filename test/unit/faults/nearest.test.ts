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

test.each([
  ['abcdef', 'abcdxy', true],
  ['abcdef', 'abcxyz', false],
  ['abcdef', 'abcd', true],
  ['abcdef', 'abc', false],
  ['abcdef', 'abcdefgh', true],
  ['abcdef', 'abcdefghi', false],
  ['abc', 'abx', true],
  ['abc', 'axy', false],
  ['abcd', 'abxy', true],
  ['abcd', 'axyz', false],
  ['abcdef', 'bcdefa', true],
  ['ABCdef', 'abcDEF', true],
  ['abcdef', 'xbcdef', true],
  ['abcdef', 'xabcdef', true],
  ['a', 'b', true],
])('for %s %s may be meant: %s', (known, word, near) => {
  expect(nearestOf(word, [known])).toBe(near ? known : undefined)
})

test('of several the nearest is meant, of equals the first', () => {
  expect(nearestOf('abcdxx', ['abcdef', 'abcdxf'])).toBe('abcdxf')
  expect(nearestOf('abcdeg', ['abcdef', 'abcdeh'])).toBe('abcdef')
})
