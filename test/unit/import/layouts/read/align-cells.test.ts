import { expect, test } from 'vitest'
import { alignCells } from '../../../../../src/import/layouts/read/align-cells.ts'

/** Digits fit columns of numbers, everything else columns of words. */
const fit = (text: string, column: 'number' | 'word') => (/^\d+$/.test(text) === (column === 'number') ? 2 : -4)

test.each<[texts: string[], columns: ('number' | 'word')[], taken: number[] | undefined]>([
  [
    ['甲', '1'],
    ['word', 'number'],
    [0, 1],
  ],
  [['1'], ['word', 'number'], [1]],
  [['甲'], ['number', 'word', 'number'], [1]],
  [['甲', '2'], ['word', 'number', 'number'], undefined],
  [
    ['1', '2'],
    ['number', 'word', 'number'],
    [0, 2],
  ],
  [[], ['number'], []],
  [['1', '2'], ['number'], undefined],
])('the cells %j under the columns %j stand at %j', (texts, columns, taken) =>
  expect(alignCells(texts, columns, fit, () => 1)).toEqual(taken),
)

test('a way that is hardly better than another is not taken', () => {
  const near = (_: string, column: string) => (column === 'a' ? 2 : 1)
  expect(alignCells(['甲'], ['a', 'b'], near, () => 1)).toBeUndefined()
})

test('a column that is dear to leave blank is filled first', () => {
  const skip = (column: string) => (column === 'b' ? 5 : 1)
  expect(alignCells(['甲'], ['a', 'b', 'c'], () => 0, skip)).toEqual([1])
})
