import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, inject } from 'vitest'
import { PROJECT, test } from './harness.ts'

/** Gzip size in bytes of a file of the built site. */
function weightOf(file: string): number {
  return gzipSync(readFileSync(join(inject('folder'), file))).byteLength
}

function filesEnding(ending: string, folder = ''): string[] {
  return readdirSync(join(inject('folder'), folder), { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => file.endsWith(ending))
}

test('project pages fit the first round trip: 13 KB at the median, 20 KB at most', () => {
  const pages = filesEnding('index.html', '2021/101001').filter((file) => /^2021\/101001\/1[^/]+\/index/.test(file))
  const weights = pages.map(weightOf).sort((a, b) => a - b)
  expect(weights).toHaveLength(4)
  expect(weights[2]).toBeLessThanOrEqual(13_000)
  expect(weights.at(-1)).toBeLessThanOrEqual(20_000)
})

test('a document of 500 lines fits it too', () =>
  expect(weightOf('2021/101001/source/1/index.html')).toBeLessThanOrEqual(13_000))

test('all style together is 8 KB or less', () => {
  const sheets = filesEnding('.css', '_astro')
  expect(sheets.length).toBeGreaterThan(0)
  expect(sheets.map(weightOf).reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(8_000)
})

test('a project page asks for its style, its icon and one script of 3 KB or less', async ({ visit }) => {
  const asked: string[] = []
  const page = await visit('')
  await page.waitForLoadState('networkidle')
  // The browser may keep what the home page fetched.
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(inject('site') + PROJECT, { waitUntil: 'networkidle' })
  await session.detach()
  const scripts = asked.filter((path) => path.endsWith('.js'))
  // Its icon may be one that the browser keeps for the site.
  expect(asked.filter((path) => !path.endsWith('/favicon.svg'))).toHaveLength(3)
  expect(scripts).toHaveLength(1)
  expect(scripts.map((path) => weightOf(path)).reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(3_000)
})

test('no script blocks the page', async ({ visit }) => {
  const page = await visit(PROJECT)
  const blocking = await page
    .locator('script[src]')
    .evaluateAll((scripts) =>
      scripts.filter((script) => script.getAttribute('type') !== 'module' && !script.hasAttribute('defer')),
    )
  expect(blocking).toEqual([])
})
