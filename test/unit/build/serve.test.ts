import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Served, serveSite } from '../../../src/build/serve.ts'

let folder = ''
let served: Served
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mingzhang-serve-'))
  await mkdir(join(folder, 'dist', '2021', 'source'), { recursive: true })
  await mkdir(join(folder, 'dist', 'embed'))
  const files = {
    'secret.txt': 'secret',
    'dist/index.html': 'home',
    'dist/404.html': 'missing',
    'dist/embed/index.html': 'framed',
    'dist/2021/index.html': 'year',
    'dist/2021/source/目标+1.txt': '原文',
    'dist/a.wasm': 'x',
    'dist/a.idx': 'x',
  }
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  served = await serveSite(join(folder, 'dist'), { base: '/any/path/', port: 0 })
})
afterAll(async () => {
  await served.close()
  await rm(folder, { recursive: true })
})

interface Answer {
  readonly status: number | undefined
  readonly headers: Readonly<Record<string, unknown>>
  readonly text: string
}

/** Asks with the path exactly as given: fetch would resolve `..` before it asks. */
function ask(path: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ port: new URL(served.address).port, path }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (part) => (text += part))
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text }))
    })
      .on('error', reject)
      .end()
  })
}

test.each([
  ['/any/path/', 200, 'home'],
  ['/any/path/?q=1', 200, 'home'],
  ['/any/path/2021/', 200, 'year'],
  ['/any/path/2021/source/%E7%9B%AE%E6%A0%87%2B1.txt', 200, '原文'],
  ['/any/path/2022/', 404, 'missing'],
  ['/any/path/404', 404, 'missing'],
  ['/any/', 404, 'missing'],
  ['/any/path/../../secret.txt', 404, 'missing'],
  ['/any/path/..%2f..%2fsecret.txt', 404, 'missing'],
  ['/any/path/%2e%2e/secret.txt', 404, 'missing'],
  ['/any/path/%zz', 404, 'missing'],
])('%s is answered with %i', async (path, status, text) => {
  expect(await ask(path)).toMatchObject({ status, text })
})

test.each([
  ['/', '/any/path/'],
  ['/any/path/2021', '/any/path/2021/'],
  ['/any/path/2021?a=1', '/any/path/2021/?a=1'],
])('%s leads on to %s', async (path, location) => {
  expect(await ask(path)).toMatchObject({ status: 301, headers: { location } })
})

test.each([
  ['/any/path/', 'text/html;charset=utf-8'],
  ['/any/path/2021/source/%E7%9B%AE%E6%A0%87%2B1.txt', 'text/plain;charset=utf-8'],
  ['/any/path/a.wasm', 'application/wasm'],
  ['/any/path/a.idx', 'application/octet-stream'],
  ['/any/path/nothing', 'text/html;charset=utf-8'],
])('%s is sent as %s', async (path, type) => {
  expect((await ask(path)).headers['content-type']).toBe(type)
})

test('every answer has the policy', async () => {
  for (const path of ['/any/path/', '/any/path/nothing']) {
    expect((await ask(path)).headers['content-security-policy']).toContain("default-src 'none'")
  }
})

test('another free port is taken when the wanted one is in use', async () => {
  const port = Number(new URL(served.address).port)
  const other = await serveSite(join(folder, 'dist'), { base: '/', port })
  expect(new URL(other.address).port).not.toBe(String(port))
  expect(await (await fetch(other.address)).text()).toBe('home')
  await other.close()
})

test('other sites may show in a frame what is made for it, and nothing else', async () => {
  const [page, framed] = [await ask('/any/path/2021/'), await ask('/any/path/embed/')]
  expect(page.headers['x-frame-options']).toBe('DENY')
  expect(page.headers['content-security-policy']).toMatch(/; frame-ancestors 'none'$/)
  expect(framed.text).toBe('framed')
  expect(framed.headers).not.toHaveProperty('x-frame-options')
  expect(framed.headers['content-security-policy']).toMatch(/; form-action 'self'$/)
})
