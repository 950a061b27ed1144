import { expect, test } from 'vitest'
import { blockPlaces, writtenLengths } from '../../../../src/find/shared/blocks.ts'

test('blocks stand one after another', () => {
  expect(blockPlaces(writtenLengths([64, 32, 1024]))).toEqual([
    { pack: 0, start: 0, end: 64 },
    { pack: 0, start: 64, end: 96 },
    { pack: 0, start: 96, end: 1120 },
  ])
  expect(blockPlaces('')).toEqual([])
})

test('a block that would make a pack too long begins the next one, and a longer one has a pack of its own', () => {
  expect(blockPlaces(writtenLengths([65_504, 64, 131_072, 32]))).toEqual([
    { pack: 0, start: 0, end: 65_504 },
    { pack: 1, start: 0, end: 64 },
    { pack: 2, start: 0, end: 131_072 },
    { pack: 3, start: 0, end: 32 },
  ])
})
