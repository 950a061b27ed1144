import { expect, test } from 'vitest'
import { bytesWords } from '../../../src/words/bytes.ts'

test.each([
  [0, '0 字节'],
  [1023, '1023 字节'],
  [1024, '1 KB'],
  [12_700, '12 KB'],
  [1_048_576, '1.0 MB'],
  [3_600_000, '3.4 MB'],
])('%d bytes are %s', (bytes, words) => expect(bytesWords(bytes)).toBe(words))
