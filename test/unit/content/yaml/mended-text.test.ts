import { expect, test } from 'vitest'
import { mendText } from '../../../../src/content/yaml/mended-text.ts'

test('edits are made, and offsets lead back to the text as written', () => {
  const { text, originOf } = mendText('name：甲\nage:9', [
    { at: 4, remove: 1, insert: ': ' },
    { at: 11, remove: 0, insert: ' ' },
  ])
  expect(text).toBe('name: 甲\nage: 9')
  // The start, the inserted colon and space, what follows them, and the end.
  expect([0, 4, 5, 6, 8, 12, 13, 14].map(originOf)).toEqual([0, 4, 5, 5, 7, 11, 11, 12])
})
