import { deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { Blocks } from '../../../../../src/find/browser/search/blocks.ts'
import { packsOf } from '../../../../../src/find/index/shard/packs.ts'

const TEXTS = ['甲', '乙', '丙', '丁'.repeat(40_000), '戊']
const deflate = (bytes: Uint8Array) => new Uint8Array(deflateRawSync(bytes, { level: 0 }))
const { lengths, packs } = packsOf(
  TEXTS.map((text) => new TextEncoder().encode(text)),
  { deflate },
)

/** Blocks of a site that counts what it is asked for, and refuses as often as it is told. */
function opened(refusals = 0) {
  const asked: string[] = []
  let left = refusals
  const blocks = new Blocks(lengths, String, async (path, part) => {
    asked.push(`${path} ${part?.start}-${part?.end}`)
    if (left-- > 0) throw new Error('The host does not answer.')
    return (packs[Number(path)] ?? new Uint8Array()).subarray(part?.start, part?.end)
  })
  return { blocks, asked, text: async (block: number) => new TextDecoder().decode(await blocks.block(block)) }
}

test('blocks that are wanted at the same time and stand near each other are asked for together', async () => {
  const { blocks, asked, text } = opened()
  expect(blocks.count).toBe(5)
  expect(await Promise.all([2, 0, 4].map(text))).toEqual(['丙', '甲', '戊'])
  expect(asked).toEqual(['0 0-192', '2 0-64'])
})

test('a block is asked for once', async () => {
  const { asked, text } = opened()
  expect(await Promise.all([text(1), text(1)])).toEqual(['乙', '乙'])
  expect(await text(1)).toBe('乙')
  expect(asked).toEqual(['0 64-128'])
})

test('what does not come is told to all who wait for it, and asked for again', async () => {
  const { asked, text } = opened(1)
  const both = await Promise.allSettled([text(0), text(1)])
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(await text(0)).toBe('甲')
  expect(asked).toEqual(['0 0-128', '0 0-64'])
})

test('a block that is not there is told', async () => {
  await expect(opened().blocks.block(5)).rejects.toThrow('no block 5')
})

test('a block of which any byte is another one is told, not read', async () => {
  const bytes = Uint8Array.from(packs[0] ?? [])
  for (let at = 0; at < 64; at++) {
    const damaged = Uint8Array.from(bytes)
    damaged[at] = (damaged[at] ?? 0) ^ 1
    const blocks = new Blocks(lengths, String, async (_, part) => damaged.subarray(part?.start, part?.end))
    await expect(blocks.block(0)).rejects.toThrow('damaged')
  }
})
