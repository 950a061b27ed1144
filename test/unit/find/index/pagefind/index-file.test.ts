import { expect, test } from 'vitest'
import { readDocumentCount, readPostings } from '../../../../../src/find/index/pagefind/index-file.ts'

/** CBOR of texts, small numbers and lists. */
function cbor(value: unknown): number[] {
  if (typeof value === 'number') return value < 0 ? [0x38, -1 - value] : value < 24 ? [value] : [0x18, value]
  if (typeof value === 'string') return [0x60 + Buffer.byteLength(value), ...Buffer.from(value)]
  const items = value as unknown[]
  return [0x80 + items.length, ...items.flatMap(cbor)]
}

const file = (value: unknown) => new Uint8Array([...Buffer.from('pagefind_dcd'), ...cbor(value)])

test('a file of words gives the documents and places of each, counted from the one before', () => {
  const words = file([
    [
      [
        '会议',
        [
          [0, [-25, 3, 2], []],
          [4, [-25, 1], []],
        ],
        [],
      ],
      ['只名', [[2, [], [-1, 0]]], []],
    ],
  ])
  expect(readPostings(words)).toEqual([
    {
      word: '会议',
      places: new Map([
        [0, [3, 5]],
        [4, [1]],
      ]),
    },
    { word: '只名', places: new Map() },
  ])
})

test('the listing tells how many documents there are', () => {
  const documents = [
    ['und_a', 5, ''],
    ['und_b', 6, ''],
  ]
  expect(readDocumentCount(file(['1.6.0', documents, [], [], [], []]))).toBe(2)
})

test('a file of another make is refused', () => {
  expect(() => readPostings(new Uint8Array(Buffer.from('pagefind_xyz')))).toThrow(
    'does not begin as Pagefind 1 writes it',
  )
})
