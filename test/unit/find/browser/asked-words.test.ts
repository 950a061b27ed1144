import { expect, test } from 'vitest'
import { askedWords } from '../../../../src/find/browser/asked-words.ts'

test.each([
  ['校车', '查的是“校车”。'],
  ['', ''],
])('paper says of “%s”: %s', (query, words) => expect(askedWords({ query })).toBe(words))
