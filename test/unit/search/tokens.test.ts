import { expect, test } from 'vitest'
import { pairsOf, phraseOf, wholeNamePhraseOf, wordsOf } from '../../../src/search/tokens.ts'

test.each([
  ['人大代表', ['人大', '大代', '代表']],
  ['𠮷林省', ['𠮷林', '林省']],
  ['会', []],
  ['', []],
])('the units %s have the pairs %j', (units, pairs) => {
  expect(pairsOf(units)).toEqual(pairs)
})

test.each([
  ['人大代表', '"人大 大代 代表"'],
  ['会', '"会"'],
])('the units %s are asked for as %s', (units, phrase) => {
  expect(phraseOf(units)).toBe(phrase)
})

test('a whole name is asked for with its two edges', () => {
  expect(wholeNamePhraseOf('会议')).toBe('"ǃ会 会议 议ǃ"')
})

test('texts become pairs with a gap between them, then every unit once; names keep their edges', () => {
  expect(wordsOf(['大会，会', '，'], ['人大'])).toBe('ǃ人 人大 大ǃ · 大会 会ǀ ǀ会 · 大 会 ǀ 人')
})
