import { expect, test } from 'vitest'
import { compactJson, writtenFen } from '../../../src/data/json.ts'

test.each([
  [0n, 0],
  [-250n, -250],
  [2_426_763_000_000_000n, 2_426_763_000_000_000],
  [9_007_199_254_740_991n, 9_007_199_254_740_991],
  [9_007_199_254_740_993n, '9007199254740993'],
])('%s fen are written so that no reader of JSON loses a digit', (fen, written) => {
  expect(writtenFen(fen)).toBe(written)
  expect(BigInt(writtenFen(fen))).toBe(fen)
})

test('a record is JSON on one line, without what is not published, and amounts are digits', () => {
  const record = { budget: { raw: '24267630000000', fen: 2_426_763_000_000_000n }, code: undefined }
  expect(compactJson(record)).toBe('{"budget":{"raw":"24267630000000","fen":2426763000000000}}')
})
