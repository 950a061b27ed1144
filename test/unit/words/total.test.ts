import { expect, test } from 'vitest'
import {
  formatTotal,
  formatTotalWan,
  formatTotalYuan,
  isUnknown,
  missingNote,
  noTotalWords,
} from '../../../src/words/total.ts'

test.each([
  [{ fen: 41_600_000n, count: 4, missing: 0 }, '416,000.00', undefined, '41.6万元'],
  [{ fen: 31_600_000n, count: 4, missing: 1 }, '316,000.00', '另有 1 项没有数字', '31.6万元（另有 1 项没有数字）'],
  [{ fen: 0n, count: 2, missing: 2 }, '没有数字', '另有 2 项没有数字', '没有数字（2 项）'],
  [{ fen: 0n, count: 0, missing: 0 }, '0.00', undefined, '0元'],
])('the total %o is %s in a table, noted as %s, and %s in a sentence', (total, yuan, note, sentence) => {
  expect(formatTotalYuan(total)).toBe(yuan)
  expect(missingNote(total)).toBe(note)
  expect(formatTotal(total)).toBe(sentence)
})

test('a total is unknown only where it has amounts and none has a number', () => {
  expect(isUnknown({ count: 2, missing: 2, fen: 0n })).toBe(true)
  expect(isUnknown({ count: 2, missing: 1, fen: 0n })).toBe(false)
  expect(isUnknown({ count: 0, missing: 0, fen: 0n })).toBe(false)
})

test.each([
  [{ missing: 0, unpublished: true }, '未公布'],
  [{ missing: 2, unpublished: false }, '没有数字'],
  [{ missing: 0, unpublished: false }, '无'],
])('a year without money, %o, is said as %s', (year, words) => expect(noTotalWords(year)).toBe(words))

test.each([
  [{ fen: 4_160_000_000n, count: 4, missing: 1 }, '4,160'],
  [{ fen: 0n, count: 2, missing: 2 }, '没有数字'],
  [{ fen: 0n, count: 0, missing: 0 }, '0'],
])('the total %o is %s in a list of 万元', (total, words) => expect(formatTotalWan(total)).toBe(words))
