import { expect, test } from 'vitest'
import { groupsOf } from '../../../../../src/find/browser/search/groups.ts'
import { writtenLinks } from '../../../../../src/find/shared/outline.ts'

const shard = (first: number, pages: number, year: number | undefined, links: (number | undefined)[]) => ({
  ...{ first, pages },
  outline: {
    ...(year !== undefined && { year }),
    links: writtenLinks(links),
  },
})

test('a project through the years is named after its newest page', () => {
  const shards = [
    shard(0, 2, 2023, [3, undefined]),
    shard(2, 1, 2023, [0]),
    shard(3, 3, 2022, [undefined, 1, undefined]),
    shard(6, 2, 2021, [undefined, undefined]),
    shard(8, 1, undefined, [undefined]),
  ]
  // 2023's first continues 2021's first, 2023's third 2022's first, 2022's second 2021's second.
  expect(groupsOf(shards)).toEqual([0, 1, 2, 2, 4, 5, 0, 4, 8])
})

test('of two that continue one, the first has it', () => {
  expect(groupsOf([shard(0, 2, 2023, [0, 0]), shard(2, 1, 2022, [undefined])])).toEqual([0, 1, 0])
})
