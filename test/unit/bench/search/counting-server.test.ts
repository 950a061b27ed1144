import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type CountingServer, serveCounting } from '../../../../scripts/bench/search/counting-server.ts'

let folder = ''
let server: CountingServer

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mingzhang-bench-'))
  await writeFile(join(folder, 'index.html'), '明账'.repeat(1000))
  await writeFile(join(folder, 'entry.json'), '{}')
  await writeFile(join(folder, 'words.json'), 'a'.repeat(5000))
  await writeFile(join(folder, 'packed'), gzipSync(randomBytes(500)))
  server = await serveCounting({ '/pagefind/': folder, '/': folder })
})
afterAll(async () => {
  server.close()
  await rm(folder, { recursive: true })
})

test.each([
  ['/', 200, 'gzip', 'max-age=600'],
  ['/words.json', 200, 'gzip', 'max-age=600'],
  ['/packed', 206, null, 'max-age=600'],
  ['/pagefind/entry.json', 200, null, 'no-store'],
])('asked for its first bytes, %s is answered with %i as %s, %s', async (path, answer, encoding, kept) => {
  const { status, headers } = await fetch(server.address + path, { headers: { Range: 'bytes=0-9' } })
  expect([status, headers.get('content-encoding'), headers.get('cache-control')]).toEqual([answer, encoding, kept])
})

test('a part of a file is sent alone, with its place', async () => {
  const whole = new Uint8Array(await (await fetch(`${server.address}/packed`)).arrayBuffer())
  const response = await fetch(`${server.address}/packed`, { headers: { Range: 'bytes=2-4' } })
  expect(response.headers.get('content-range')).toBe('bytes 2-4/523')
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(whole.slice(2, 5))
})

test('everything sent is counted once, that of the index beside it', async () => {
  server.taken()
  await (await fetch(`${server.address}/packed`)).arrayBuffer()
  await (await fetch(`${server.address}/pagefind/packed`)).arrayBuffer()
  await (await fetch(`${server.address}/nowhere`)).arrayBuffer()
  await server.quiet(20)
  expect(server.taken()).toEqual({ bytes: 1046, index: 523, files: 2 })
  expect(server.taken()).toEqual({ bytes: 0, index: 0, files: 0 })
})
