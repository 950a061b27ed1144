import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { filesOfPack, packOf } from '../../../../../src/find/index/shard/pack.ts'

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const FILES = [
  { path: 'outline.idx', bytes: Uint8Array.from([1, 2, 3]) },
  { path: 'words/0.idx', bytes: Uint8Array.from([10, 10]) },
  { path: 'empty', bytes: new Uint8Array(0) },
]

test('a pack gives the files that were put into it', () => {
  expect(filesOfPack(packOf(FILES, digest), digest)).toEqual(FILES)
  expect(filesOfPack(packOf([], digest), digest)).toEqual([])
})

test('a pack with any byte changed, or cut short, gives none', () => {
  const pack = packOf(FILES, digest)
  for (const at of pack.keys()) {
    const damaged = Uint8Array.from(pack)
    damaged[at] = (damaged[at] ?? 0) ^ 4
    expect(filesOfPack(damaged, digest)).toBeUndefined()
    expect(filesOfPack(pack.subarray(0, at), digest)).toBeUndefined()
  }
})
