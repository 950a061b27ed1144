import { expect, test } from 'vitest'
import { allWord, indexedPairsOf, pairsOf, spread } from '../../../../src/find/shared/tokens.ts'

test.each([
  ['人大代表', ['人大', '大代', '代表']],
  ['𠮷林省', ['𠮷林', '林省']],
  ['会', []],
  ['', []],
])('the letters %s have the pairs %j', (letters, pairs) => {
  expect(pairsOf(letters)).toEqual(pairs)
})

test.each([
  ['会议', ['会议', '议ǃ']],
  ['会', ['会ǃ']],
])('the text %s is indexed by %j, so that each letter begins a pair', (letters, pairs) => {
  expect(indexedPairsOf(letters)).toEqual(pairs)
})

test('the word for all pages of a letter stands before its pairs', () => {
  expect(allWord('会')).toBe('会\u0001')
  expect(allWord('会') < '会ǃ').toBe(true)
})

test.each([
  [5, ['a', 'b', 'c'], ['a', 'b', 'c']],
  [3, ['a', 'b', 'c', 'd', 'e'], ['a', 'c', 'e']],
  [2, ['a', 'b', 'c', 'd'], ['a', 'd']],
])('%i of %j at even distances are %j', (count, items, some) => {
  expect(spread(items, count)).toEqual(some)
})
