import { expect, test } from 'vitest'
import { blockPlaces, writtenLengths } from '../../../../src/find/shared/blocks.ts'

test('blocks stand one after another', () => {
  expect(blockPlaces(writtenLengths([64, 64, 1024]))).toEqual([
    { pack: 0, start: 0, end: 64 },
    { pack: 0, start: 64, end: 128 },
    { pack: 0, start: 128, end: 1152 },
  ])
  expect(blockPlaces('')).toEqual([])
})

test('a block that would make a pack too long begins the next one, and a longer one has a pack of its own', () => {
  expect(blockPlaces(writtenLengths([65_472, 128, 131_072, 64]))).toEqual([
    { pack: 0, start: 0, end: 65_472 },
    { pack: 1, start: 0, end: 128 },
    { pack: 2, start: 0, end: 131_072 },
    { pack: 3, start: 0, end: 64 },
  ])
})
