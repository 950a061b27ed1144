import { expect, test } from 'vitest'
import { defined } from '../../../src/parse/defined.ts'

test('what is undefined is left out, and empty text, zero and no are kept', () => {
  expect(Object.entries(defined({ a: undefined, b: '', c: 0, d: false, e: [] as string[] }))).toEqual([
    ['b', ''],
    ['c', 0],
    ['d', false],
    ['e', []],
  ])
})
