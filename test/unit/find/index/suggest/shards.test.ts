import { expect, test } from 'vitest'
import { shardsOf } from '../../../../../src/find/index/suggest/shards.ts'
import type { TypedTitle } from '../../../../../src/find/index/suggest/titles-of.ts'

const title = (name: string, ...typed: string[]): TypedTitle => ({ title: { name, years: 1, units: 2 }, typed })

test('a title is found by every part of its name and by the beginnings of what is typed for it', () => {
  expect(shardsOf([title('会议', 'huiyi', 'hy')], 1)).toEqual([
    {
      titles: [
        ['会议', 1, 2],
        ['会议', 1, 2],
        ['会议', 1, 2],
      ],
      typed: { 1: 'hy', 2: 'huiyi' },
      keys: { 会: [0], 议: [0], h: [1, 2] },
      deep: [],
    },
  ])
})

test('what too many titles share is listed as far as there is room, and in full one character further', () => {
  const names = Array.from({ length: 20 }, (_, index) => `会${String.fromCharCode(0x4e00 + index)}`)
  const [shard] = shardsOf(
    names.map((name) => title(name)),
    1,
  )
  expect(shard?.keys.会).toHaveLength(16)
  expect(shard?.deep).toEqual(['会'])
  expect(names.filter((name) => shard?.keys[name]?.length !== 1)).toEqual([])
})

test('the only unit of a title gives its address', () => {
  const newest = { year: 2023, unit: '101', slug: 'a1' }
  const [shard] = shardsOf([{ title: { name: '费', years: 3, units: 1, newest }, typed: [] }], 1)
  expect(shard?.titles).toEqual([['费', 3, 1, 2023, '101', 'a1']])
})
