import { expect, test } from 'vitest'
import { breakable } from '../../../../src/components/text/breakable.ts'

/** How Astro takes each part: a string is escaped, anything else is markup. */
const takenAs = (parts: readonly unknown[]) =>
  parts.map((part) => (typeof part === 'string' ? ['text', part] : ['markup', String(part)]))

const BREAK = ['markup', '<wbr>']

test.each([
  [undefined, [['text', '']]],
  ['', [['text', '']]],
  ['人大　会议', [['text', '人大　会议']]],
  ['甲　　　乙', [['text', '甲　'], BREAK, ['text', '　'], BREAK, ['text', '　乙']]],
  ['<wbr><b>甲</b>', [['text', '<wbr><b>甲</b>']]],
  ['<b>　　　&lt;', [['text', '<b>　'], BREAK, ['text', '　'], BREAK, ['text', '　&lt;']]],
])('%j stands in a page as %j: only breaks are markup', (text, parts) => {
  expect(takenAs(breakable(text))).toEqual(parts)
})
