import { describe, expect, test } from 'vitest'
import { mapSideBySide, mostAtOnce } from '../../../src/import/side-by-side.ts'

const GIB = 1024 ** 3

test.each<[cores: number, gib: number, most: number]>([
  [8, 64, 8],
  [8, 4, 2],
  [2, 64, 2],
  [4, 1, 1],
  [1, 0, 1],
])('with %i cores and %i GiB of memory %i documents are read at once', (cores, gib, most) =>
  expect(mostAtOnce(cores, gib * GIB)).toBe(most),
)

describe('work side by side', () => {
  test('gives its results in the order of the items, whichever is done first', async () => {
    const done: string[] = []
    const waiting: (() => void)[] = []
    const results = mapSideBySide(['a', 'b', 'c'], 2, async (item, index) => {
      await new Promise<void>((resolve) => waiting.push(resolve))
      done.push(item)
      return `${item}${index}`
    })
    expect(waiting).toHaveLength(2)
    waiting[1]?.()
    await expect.poll(() => waiting.length).toBe(3)
    waiting[2]?.()
    await expect.poll(() => done.length).toBe(2)
    waiting[0]?.()
    expect(await results).toEqual(['a0', 'b1', 'c2'])
    expect(done).toEqual(['b', 'c', 'a'])
  })

  test('begins no other item once one has failed', async () => {
    const begun: number[] = []
    const work = mapSideBySide([1, 2, 3, 4], 1, (item) => {
      begun.push(item)
      return item === 2 ? Promise.reject(new Error('two')) : Promise.resolve(item)
    })
    await expect(work).rejects.toThrow('two')
    expect(begun).toEqual([1, 2])
  })
})
