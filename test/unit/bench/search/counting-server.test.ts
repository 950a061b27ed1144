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
  await writeFile(join(folder, 'words'), 'a'.repeat(5000))
  await writeFile(join(folder, 'packed'), gzipSync(randomBytes(500)))
  server = await serveCounting({ '/pagefind/': folder, '/': folder })
})
afterAll(async () => {
  server.close()
  await rm(folder, { recursive: true })
})

test.each([
  ['/', 'gzip', 'max-age=600'],
  ['/words', 'gzip', 'max-age=600'],
  ['/packed', null, 'max-age=600'],
  ['/pagefind/entry.json', null, 'no-store'],
])('%s is sent as %s, %s', async (path, encoding, kept) => {
  const { status, headers } = await fetch(server.address + path, { headers: { Range: 'bytes=0-9' } })
  expect([status, headers.get('content-encoding'), headers.get('cache-control')]).toEqual([200, encoding, kept])
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
