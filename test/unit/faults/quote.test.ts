import { describe, expect, test } from 'vitest'
import { codePointOf, printable, quote, unsafeIndexOf } from '../../../src/faults/quote.ts'

describe('quoting', () => {
  test.each([
    ['约十万', '约十万'],
    ['  两端有空格 ', '两端有空格'],
    ['第一行\n  第二行', '第一行↵第二行'],
    ['甲\u202e乙', '甲U+202E乙'],
    ['\u001b[31m红', 'U+001B[31m红'],
    ['字'.repeat(40), '字'.repeat(40)],
    ['字'.repeat(41), `${'字'.repeat(40)}…`],
    ['𠮷'.repeat(41), `${'𠮷'.repeat(40)}…`],
  ])('%j is quoted on one line, cut and without unseen characters', (text, quoted) => {
    expect(quote(text)).toBe(quoted)
  })

  test.each([
    ['甲\t乙\n丙\r\n', -1],
    ['甲\u0000', 1],
    ['\u0085', 0],
    ['a\rb', 1],
    ['ab\u2066', 2],
    ['\ud800', 0],
    ['家庭👨‍👩‍👧', -1],
  ])('the first unsafe character of %j is at %i', (text, index) => {
    expect(unsafeIndexOf(text)).toBe(index)
  })

  test('a path is printed whole, unseen characters spelled out', () => {
    expect(printable('2021/a\nb/\u202e.yaml')).toBe('2021/aU+000Ab/U+202E.yaml')
    expect(codePointOf('𠮷')).toBe('U+20BB7')
  })
})

test.each([
  ['\u3000甲', 'U+3000甲'],
  ['甲\u3000\u3000', '甲U+3000'],
  ['甲\u3000乙', '甲\u3000乙'],
  ['甲\u200b乙', '甲U+200B乙'],
  ['\ufeff甲\u00ad', 'U+FEFF甲U+00AD'],
  ['甲  乙', '甲  乙'],
  ['甲\t乙', '甲\t乙'],
  ['甲 \n\n 乙\n', '甲↵乙'],
  ['\t\r\n 甲 \r\n', '甲'],
  ['', ''],
  [' ', ''],
])('%j is quoted as %j', (text, quoted) => expect(quote(text)).toBe(quoted))
