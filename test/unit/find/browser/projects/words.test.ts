import { expect, test } from 'vitest'
import { changeWords, foundWords } from '../../../../../src/find/browser/projects/words.ts'

const sum = { year: 2023, fen: 123_456n, count: 2, missing: 0 }

test.each([
  [5, 5, '全部 5 个项目。'],
  [2, 5, '5 个项目里有 2 个符合条件。'],
  [0, 5, '没有符合条件的项目。可以少选一些条件，或把词写短一点。'],
])('%i of %i are told as %s', (found, all, words) => expect(foundWords(found, all)).toBe(words))

test.each([
  [{ change: 100_000n, rate: 0.5 }, '+1,000.00（+50%）'],
  [{ change: -250n, rate: -0.0123 }, '−2.50（−1.23%）'],
  [{ change: 100n }, '+1.00'],
  [{ change: 0n, rate: 0 }, '不变'],
  [{ change: 0n, units: 3 }, '不变，只比两年都有的 3 个单位'],
  [{ change: 100n, units: 1 }, '+1.00，只比两年都有的 1 个单位'],
  [{}, '没法比'],
])('the change %o is told as %s', (change, words) => expect(changeWords({ ...sum, ...change })).toBe(words))
