import { expect, test } from 'vitest'
import { dayWords, publishedWords } from '../../../src/words/dates.ts'

test('a day is read without leading zeros', () => expect(dayWords('2026-02-01')).toBe('2026年2月1日'))

test.each([
  [undefined, '文件没有写公布日期'],
  [{ first: '2021-02-01', last: '2021-02-01' }, '文件公布于2021年2月1日'],
  [{ first: '2021-02-01', last: '2024-12-31' }, '文件公布于2021年2月1日至2024年12月31日'],
])('documents published %o are told as %s', (span, words) => expect(publishedWords(span)).toBe(words))
