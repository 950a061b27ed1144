import { expect, test } from 'vitest'
import { compactJson, jsonText, writtenFen } from '../../../src/data/json.ts'

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

test('a file of data is indented JSON with a line end, and what is not published is not in it', () => {
  expect(jsonText({ name: '人大会议', code: undefined })).toBe('{\n  "name": "人大会议"\n}\n')
})

test('amounts are digits in both files of data', () => {
  const record = { budget: { raw: '24267630000000', fen: 2_426_763_000_000_000n } }
  expect(compactJson(record)).toBe('{"budget":{"raw":"24267630000000","fen":2426763000000000}}')
  expect(jsonText(record)).toContain('"fen": 2426763000000000\n')
})
