import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { readListing, readPostings, unpacked } from '../../../../src/find/shared/index-file.ts'

/** CBOR of texts, small numbers and lists. */
function cbor(value: unknown): number[] {
  if (typeof value === 'number') return value < 0 ? [0x38, -1 - value] : value < 24 ? [value] : [0x18, value]
  if (typeof value === 'string') return [0x60 + Buffer.byteLength(value), ...Buffer.from(value)]
  const items = value as unknown[]
  return [0x80 + items.length, ...items.flatMap(cbor)]
}

const file = (value: unknown) => gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), Buffer.from(cbor(value))]))

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
    ['会场', [[1, [-25, 7], []]], []],
    ['只名', [[2, [], [-1, 0]]], []],
  ],
])

describe('a file of words', () => {
  test('gives the pages and places of a word, counted from the one before', () => {
    expect(readPostings(words, (word) => word === '会议')).toEqual([
      new Map([
        [0, [3, 5]],
        [4, [1]],
      ]),
    ])
  })

  test('gives several words', () => {
    expect(readPostings(words, (word) => word.startsWith('会'))).toHaveLength(2)
  })

  test('gives nothing for a word that it does not have, and no page that has it outside its text', () => {
    expect(readPostings(words, (word) => word === '会计')).toEqual([])
    expect(readPostings(words, (word) => word === '只名')).toEqual([new Map()])
  })

  test('may have been unpacked by the host', () => {
    expect(readPostings(unpacked(words), (word) => word === '会场')).toEqual([new Map([[1, [7]]])])
  })
})

test('the listing names pages and files of words', () => {
  const listing = file([
    '1.6.0',
    [
      ['und_a', 5, ''],
      ['und_b', 6, ''],
    ],
    [
      ['0', '会议', 'und_c'],
      ['会场', '预算', 'und_d'],
    ],
    [],
    [],
    [],
  ])
  expect(readListing(listing)).toEqual({
    pages: ['und_a', 'und_b'],
    parts: [
      { first: '0', name: 'und_c' },
      { first: '会场', name: 'und_d' },
    ],
  })
})

test('a file of another make is refused', () => {
  expect(() => readListing(gzipSync('pagefind_xyz'))).toThrow('does not begin as Pagefind 1 writes it')
})
