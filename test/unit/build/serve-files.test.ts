import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type ServeFile, serveFiles } from '../../../src/build/serve-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'mingzhang-files-'))
let server: Server
let serve: ServeFile
beforeAll(async () => {
  server = createServer((request, response) => serve(request, response, () => response.writeHead(404).end('missing')))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
})
afterEach(() => writeFileSync(join(folder, 'a.txt'), 'a'))
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

async function ask(): Promise<string> {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('It does not listen.')
  return (await fetch(`http://127.0.0.1:${address.port}/a.txt`)).text()
}

test('a file is sent as it is at each request', async () => {
  serve = serveFiles(folder)
  writeFileSync(join(folder, 'a.txt'), 'first')
  expect(await ask()).toBe('first')
  writeFileSync(join(folder, 'a.txt'), 'second')
  expect(await ask()).toBe('second')
})

test('a file that goes between the look at it and its opening breaks off that one request', async () => {
  serve = serveFiles(folder, { setHeaders: () => rmSync(join(folder, 'a.txt'), { force: true }) })
  writeFileSync(join(folder, 'a.txt'), 'a')
  await expect(ask()).rejects.toThrow()
  expect(await ask()).toBe('missing')
})

test('a refusal while it is looked at is answered as missing', async () => {
  const refuse = () => {
    throw Object.assign(new Error('ENOENT'), { code: 'ENOENT', syscall: 'stat' })
  }
  serve = serveFiles(folder, { setHeaders: refuse })
  expect(await ask()).toBe('missing')
})
