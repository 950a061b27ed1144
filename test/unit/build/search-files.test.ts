import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { searchFiles } from '../../../src/build/search-files.ts'
import { siteDossierOf } from '../../../src/dossier/site-dossier.ts'
import { contentWithNames } from '../examples.ts'

const filesFor = async (name: string, cache: string) => {
  const files = await searchFiles(siteDossierOf(contentWithNames(name)), { base: '/', cache })
  // Some are views of what was read, others stand alone.
  return files.map(({ path, bytes }) => ({ path, bytes: Uint8Array.from(bytes) }))
}
const temporary = () => mkdtemp(join(tmpdir(), 'mingzhang-search-'))

test('what a build made is taken by the next, and gives the same bytes', async () => {
  const cache = join(await temporary(), 'search')
  const cold = await filesFor('会议费', cache)
  const kept = await readdir(cache)
  expect(kept.length).toBeGreaterThan(0)
  expect(kept.every((name) => /^[0-9a-f]{64}$/.test(name))).toBe(true)
  expect(await filesFor('会议费', cache)).toEqual(cold)
  expect(await filesFor('会议费', join(await temporary(), 'other'))).toEqual(cold)
})

test('what is damaged, anywhere, is made again and mended', async () => {
  const cache = await temporary()
  const cold = await filesFor('会议费', cache)
  const sound = await Promise.all(
    (await readdir(cache)).map(async (name) => [name, await readFile(join(cache, name))] as const),
  )
  for (const [name, bytes] of sound) await writeFile(join(cache, name), bytes.subarray(0, bytes.length / 2))
  expect(await filesFor('会议费', cache)).toEqual(cold)
  for (const [name, bytes] of sound) expect((await readFile(join(cache, name))).equals(bytes)).toBe(true)
})

test('what is not used any more goes', async () => {
  const cache = await temporary()
  await filesFor('会议费', cache)
  const before = await readdir(cache)
  await writeFile(join(cache, 'something'), 'else')
  await filesFor('车辆', cache)
  const after = await readdir(cache)
  expect(after).toHaveLength(before.length)
  expect(after).not.toEqual(before)
  expect(after).not.toContain('something')
})

test('packed files name no system that they were packed on', async () => {
  const files = await filesFor('会议费', await temporary())
  const packed = files.filter(({ bytes }) => bytes[0] === 0x1f && bytes[1] === 0x8b)
  expect(packed.length).toBeGreaterThan(5)
  expect(packed.map(({ bytes }) => bytes[9]).filter((system) => system !== 255)).toEqual([])
})
