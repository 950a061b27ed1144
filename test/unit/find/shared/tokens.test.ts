import { expect, test } from 'vitest'
import { coverOf, pairsOf, wordsOf } from '../../../../src/find/shared/tokens.ts'

test.each([
  ['人大代表', ['人大', '大代', '代表']],
  ['𠮷林省', ['𠮷林', '林省']],
  ['会', []],
  ['', []],
])('the letters %s have the pairs %j', (letters, pairs) => {
  expect(pairsOf(letters)).toEqual(pairs)
})

test.each([
  ['会', []],
  ['会议', ['会议 0']],
  ['会议费', ['会议 0', '议费 1']],
  ['人大会议', ['人大 0', '会议 2']],
  ['人大会议费', ['人大 0', '会议 2', '议费 3']],
])('the letters %s are covered by %j', (letters, cover) => {
  expect(coverOf(letters).map(({ pair, offset }) => `${pair} ${offset}`)).toEqual(cover)
})

test('every kind of words has its zone; texts end with an edge, names and codes have two; no text is there twice', () => {
  const words = wordsOf({
    name: '人大',
    initials: 'rd',
    pinyin: 'renda',
    code: 'A1',
    texts: ['大会，会', '，', '大会，会', '人'],
  })
  const placed = words.flatMap((word, place) => (word === '·' ? [] : [`${place} ${word}`]))
  expect(placed).toEqual([
    ...['0 ǃ人', '1 人大', '2 大ǃ'],
    ...['100 ǃr', '101 rd', '102 dǃ'],
    ...['200 ǃr', '201 re', '202 en', '203 nd', '204 da', '205 aǃ'],
    ...['500 ǃa', '501 a1', '502 1ǃ'],
    ...['600 大会', '601 会ǀ', '602 ǀ会', '603 会ǃ', '605 人ǃ'],
  ])
})

test('a name longer than its room pushes the next zone on', () => {
  const words = wordsOf({ name: '长'.repeat(120), initials: 'c', pinyin: '', code: '', texts: [] })
  expect(words.indexOf('ǃc')).toBe(122)
})
