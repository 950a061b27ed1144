import { describe, expect, test } from 'vitest'
import { CborReader } from '../../../../../src/find/index/pagefind/cbor.ts'

const reader = (...bytes: readonly number[]) => new CborReader(new Uint8Array(bytes))

describe('whole numbers, examples of RFC 8949, appendix A', () => {
  test.each([
    [[0x00], 0],
    [[0x17], 23],
    [[0x18, 0x18], 24],
    [[0x19, 0x03, 0xe8], 1000],
    [[0x1a, 0x00, 0x0f, 0x42, 0x40], 1_000_000],
    [[0x20], -1],
    [[0x39, 0x03, 0xe7], -1000],
  ])('%j is %i', (bytes, number) => {
    expect(reader(...bytes).number()).toBe(number)
  })
})

test('a text is read by its bytes', () => {
  expect(reader(0x63, 0xe6, 0xb0, 0xb4).text()).toBe('水')
})

test('what is passed over is passed over whole', () => {
  // [1, [2, 3], "水"], 5
  const cbor = reader(0x83, 0x01, 0x82, 0x02, 0x03, 0x63, 0xe6, 0xb0, 0xb4, 0x05)
  cbor.skip()
  expect(cbor.number()).toBe(5)
})

test('the items of a list follow its length', () => {
  const cbor = reader(0x82, 0x02, 0x03)
  expect([cbor.list(), cbor.number(), cbor.number()]).toEqual([2, 2, 3])
})

test.each([
  ['a text where a number belongs', () => reader(0x61, 0x61).number(), 'A number was expected, not an item of type 3.'],
  ['a number where a list belongs', () => reader(0x01).list(), 'An item of type 4 was expected, not of type 0.'],
  ['a map', () => reader(0xa0).skip(), 'An item of type 5 was not expected.'],
  ['a list without a length', () => reader(0x9f).list(), 'An item of length 31 was not expected.'],
  ['a file cut short', () => reader(0x19, 0x03).number(), 'The file ends too early.'],
])('is refused: %s', (_, read, message) => expect(read).toThrow(message))
