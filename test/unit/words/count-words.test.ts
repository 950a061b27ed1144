import { expect, test } from 'vitest'
import { countWords } from '../../../src/words/count-words.ts'

test.each([
  [1, '一'],
  [2, '两'],
  [10, '十'],
  [11, ' 11 '],
])('before its measure word %d is said %s', (count, words) => expect(countWords(count)).toBe(words))
