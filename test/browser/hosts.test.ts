import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject } from 'vitest'
import { verifyAddress } from '../../src/build/sums/verify-address.ts'
import { readFileNames } from '../../src/build/verify.ts'
import { PROJECT, test } from './harness.ts'
import type { HostName } from './host-programs.ts'
import { startHost } from './hosts.ts'

const HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
}

/** Small: a host may send it as it is. */
const TABLE = 'questions/largest-budgets.csv'
const PACKING = { 'accept-encoding': 'gzip, br' }

/** What a host says of an address, in the words of its headers; `*` for what it leaves out. */
async function headersOf(address: string, names: readonly string[], headers: Record<string, string> = PACKING) {
  const answer = await fetch(address, { headers, redirect: 'manual' })
  await answer.arrayBuffer()
  return [answer.status, ...names.map((name) => answer.headers.get(name) ?? '*')]
}

describe.for([
  ['nginx', '/'],
  ['nginx', '/any/path/'],
  ['apache', '/'],
  ['apache', '/any/path/'],
  ['caddy', '/'],
  ['caddy', '/any/path/'],
] as const satisfies readonly (readonly [HostName, string])[])('a site on %s at %s', ([name, base]) => {
  let home = ''
  let folder = ''
  let files: readonly string[] = []
  let close = async () => {}
  const fileLike = (pattern: RegExp) => files.find((file) => pattern.test(file)) ?? `nothing like ${pattern}`

  beforeAll(async () => {
    folder = inject(base === '/' ? 'folder' : 'nestedFolder')
    files = await readFileNames(folder)
    const host = await startHost(name, folder, base)
    home = host.address
    close = host.close
  })
  afterAll(() => close())

  test('every answer has the policy and the other headers, one that says “not found” too', async () => {
    for (const path of ['', '2021/101001/', fileLike(/^_astro\/.*\.js$/), TABLE, 'nowhere/']) {
      const answer = await fetch(home + path)
      await answer.arrayBuffer()
      const said = Object.fromEntries(Object.keys(HEADERS).map((header) => [header, answer.headers.get(header)]))
      expect({ path, ...said }).toEqual({ path, ...HEADERS })
    }
  })

  test('what is not there is answered by the site’s own page', async () => {
    const answer = await fetch(`${home}nowhere/at/all`)
    expect(answer.status).toBe(404)
    expect(await answer.text()).toBe(readFileSync(join(folder, '404.html'), 'utf8'))
  })

  test('an address without its last slash leads to the page, on the same host', async () => {
    const [status, location] = await headersOf(`${home}2021`, ['location'])
    expect([301, 308]).toContain(status)
    expect(new URL(String(location), home).href).toBe(`${home}2021/`)
  })

  test('pages and tables are packed on the way and tell what they are', async () => {
    const told = ['content-type', 'content-encoding']
    expect(await headersOf(home, told)).toEqual([200, 'text/html; charset=utf-8', 'gzip'])
    expect(await headersOf(home + TABLE, ['content-type'])).toEqual([200, 'text/csv; charset=utf-8'])
    expect((await headersOf(home + fileLike(/^_astro\/.*\.css$/), told))[2]).toBe('gzip')
    expect((await headersOf(home + fileLike(/^_astro\/.*\.js$/), told))[2]).toBe('gzip')
  })

  test('what never changes under its name is kept for a year, and of all else a browser asks each time', async () => {
    const long = [200, 'public, max-age=31536000, immutable']
    expect(await headersOf(home + fileLike(/^_astro\/.*\.js$/), ['cache-control'])).toEqual(long)
    expect(await headersOf(home + fileLike(/^pagefind\/.*\.idx$/), ['cache-control'])).toEqual(long)
    for (const path of ['', '2021/101001/', 'pagefind/entry.json', TABLE])
      expect([path, ...(await headersOf(home + path, ['cache-control']))]).toEqual([path, 200, 'no-cache'])
  })

  test('a page that is still the one is not sent again', async () => {
    const [, etag] = await headersOf(home, ['etag'])
    expect(etag).not.toBe('*')
    expect(await headersOf(home, [], { ...PACKING, 'if-none-match': String(etag) })).toEqual([304])
  })

  test('a part of the search index is handed out in pieces, as it is', async () => {
    const file = fileLike(/^pagefind\/.*\.idx$/)
    const bytes = readFileSync(join(folder, file))
    const answer = await fetch(home + file, { headers: { ...PACKING, range: 'bytes=10-29' } })
    expect(answer.status).toBe(206)
    expect(answer.headers.get('content-encoding')).toBeNull()
    expect(answer.headers.get('content-range')).toBe(`bytes 10-29/${bytes.length}`)
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(bytes.subarray(10, 30))
    const whole = ['content-type', 'content-encoding', 'content-length']
    expect(await headersOf(home + file, whole)).toEqual([200, 'application/octet-stream', '*', String(bytes.length)])
  })

  test('every file can be compared with its sum from outside', async () => {
    const { files, problems } = await verifyAddress(home)
    expect(problems).toEqual([])
    expect(files).toBe(readFileSync(join(folder, 'SHA256SUMS'), 'utf8').split('\n').length - 1)
  })

  test('a reader searches and gets to the project', async ({ visit }) => {
    const page = await visit('search/?q=人大代表活动费', { site: home })
    await page.locator('.hit').first().locator('a').first().click()
    await page.waitForURL((url) => url.href.startsWith(`${home}${PROJECT}`))
    expect(await page.locator('h1').textContent()).toContain('人大代表活动费')
  })
})
