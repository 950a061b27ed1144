import { expect, test } from 'vitest'
import { changeWords, foundWords, sumWords } from '../../../src/projects/words.ts'

const sum = { year: 2023, projects: 2, fen: 123_456, missing: 0 }

test.each([
  [5, 5, '全部 5 个项目。'],
  [2, 5, '5 个项目里有 2 个符合条件。'],
  [0, 5, '没有符合条件的项目。可以少选一些条件，或把词写短一点。'],
])('%i of %i are told as %s', (found, all, words) => expect(foundWords(found, all)).toBe(words))

test.each([
  [{ change: 100_000, rate: 0.5 }, '+1,000.00（+50%）'],
  [{ change: -250, rate: -0.0123 }, '−2.50（−1.23%）'],
  [{ change: 100 }, '+1.00'],
  [{ change: 0, rate: 0 }, '不变'],
  [{}, '不可比'],
])('the change %j is told as %s', (change, words) => expect(changeWords({ ...sum, ...change })).toBe(words))

test.each([
  [{ missing: 0 }, '1,234.56'],
  [{ missing: 2, fen: 0 }, '没有数字'],
])('the sum %j is told as %s', (parts, words) => expect(sumWords({ ...sum, ...parts })).toBe(words))
