import { expect, test } from 'vitest'
import { MISSING_WORDS, printedNumber, printedWords } from '../../../src/words/printed.ts'

test.each([
  [undefined, '未公布'],
  ['', '未填'],
  [' 　\n', '未填'],
  ['—', '—（不适用）'],
  [' ／ ', '／（不适用）'],
  ['－－', '－－（不适用）'],
  ['无', '无'],
  ['不适用', '不适用'],
  ['N/A', 'N/A'],
  ['0', '0'],
  [' ≥90% ', '≥90%'],
  ['有—无', '有—无'],
])('the cell “%s” reads %s', (cell, words) => expect(printedWords(cell)).toBe(words))

test.each([
  [undefined, undefined, '未公布'],
  ['', undefined, '未填'],
  ['/', undefined, '/（不适用）'],
  ['无', undefined, '无'],
  ['98左右', undefined, '98左右（读不出数）'],
  ['0', 0, '0'],
  ['9.80', 9.8, '9.80'],
  ['10.00', 100_000n, '10.00'],
])('the cell “%s” with the number %s reads %s', (cell, value, words) => expect(printedNumber(cell, value)).toBe(words))

test('every word that stands for a missing value is explained', () => {
  expect(MISSING_WORDS.map(({ word }) => word)).toEqual(['未公布', '未填', '不适用', '读不出数'])
  expect(MISSING_WORDS.every(({ meaning }) => meaning.endsWith('。'))).toBe(true)
})
