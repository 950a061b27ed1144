import { expect, test } from 'vitest'
import { packsOf } from '../../../../../src/find/index/shard/packs.ts'
import { blockPlaces } from '../../../../../src/find/shared/blocks.ts'

const deflate = (bytes: Uint8Array) => bytes
const block = (length: number, value: number) => new Uint8Array(length).fill(value)

test('blocks stand in packs at their places, filled up with zeros', () => {
  const { lengths, packs } = packsOf([block(3, 1), block(60, 2), block(65_500, 3)], { deflate })
  expect(packs.map(({ length }) => length)).toEqual([128, 65_536])
  expect([...(packs[0]?.subarray(4, 9) ?? [])]).toEqual([1, 1, 1, 0, 0])
  expect([...(packs[0]?.subarray(66, 70) ?? [])].slice(2)).toEqual([2, 2])
  expect(blockPlaces(lengths).map(({ pack, start, end }) => [pack, start, end])).toEqual([
    [0, 0, 64],
    [0, 64, 128],
    [1, 0, 65_536],
  ])
})

test('no blocks make no pack', () => {
  expect(packsOf([], { deflate })).toEqual({ lengths: '', packs: [] })
})
