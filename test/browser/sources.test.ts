import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join, resolve } from 'node:path'
import { unzipSync } from 'fflate'
import type { BrowserContext, Download, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { buildSite } from '../../src/build/build-site.ts'
import { runImport } from '../../src/import/run-import.ts'
import { readWorkbookInOwnProcess } from '../../src/workbook/read/read-in-own-process.ts'
import { projectFolder } from '../project-folder.ts'
import { test } from './harness.ts'

const root = resolve(import.meta.dirname, '../..')
const work = mkdtempSync(join(tmpdir(), 'mingzhang-sources-'))
const out = join(work, 'dist')
const CONTENT = join(work, 'content')
const DEPARTMENT = '2021/101001/department.md'

const ATTACK = `<script>document.title="XSS";localStorage.setItem("xss","1");alert("xss")</script><img src=x onerror="alert(2)">`
/** A published page with a script of somebody else's put into it. */
const EVIL = Buffer.concat([
  readFileSync(join(root, 'test/fixtures/import/shanhaiguan-npc-2021.html')),
  Buffer.from(ATTACK),
])
/** Documents that are no pages but hold the same. */
const OTHERS: readonly (readonly [name: string, bytes: Buffer])[] = [
  ['说明.html.txt', Buffer.from(`说明 ${ATTACK}\n`)],
  ['表.html.et', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(ATTACK)])],
]

beforeAll(async () => {
  cpSync(join(root, 'content/site.yaml'), join(CONTENT, 'site.yaml'))
  writeFileSync(join(work, 'evil.htm'), EVIL)
  const files = [join(work, 'evil.htm')]
  const { faults } = await runImport({
    readFilled: readWorkbookInOwnProcess,
    files,
    year: 2021,
    content: CONTENT,
    replace: false,
  })
  expect(faults).toEqual([])
  const listed = OTHERS.map(([name, bytes]) => {
    writeFileSync(join(CONTENT, '2021/101001/source', name), bytes)
    return `  - file: source/${name}\n    sha256: ${sha256Of(bytes)}\n    bytes: ${bytes.length}\n`
  })
  const department = join(CONTENT, DEPARTMENT)
  writeFileSync(department, readFileSync(department, 'utf8').replace('sources:\n', `sources:\n${listed.join('')}`))
  await buildSite({ root: projectFolder(), content: CONTENT, out }, () => {})
})
afterAll(() => rmSync(work, { recursive: true }))

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

const TYPES: Readonly<Record<string, string>> = {
  ...{
    '.html': 'text/html',
    '.htm': 'text/html',
    '.css': 'text/css',
    '.js': 'text/javascript',
    '.svg': 'image/svg+xml',
  },
  ...{ '.txt': 'text/plain', '.json': 'application/json', '.zip': 'application/zip' },
}

/** A host that knows nothing of this site: no header of ours, and for `isTyped` false not even a type for documents, so that
 *  the browser guesses. At /control.htm it serves the evil page itself. */
function plainHost(isTyped: boolean): Server {
  return createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const file = join(out, path.endsWith('/') ? `${path}index.html` : path)
    const isDocument = path.includes('/source/')
    const type = isDocument && !isTyped ? undefined : TYPES[extname(path.endsWith('/') ? 'index.html' : path)]
    if (type !== undefined) response.setHeader('Content-Type', type)
    if (path === '/control.htm') return response.end(EVIL)
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return response.writeHead(404).end()
    return response.end(readFileSync(file))
  })
}

/** Whether a script of a document ran on the site's origin. */
async function ranOn(page: Page, site: string, dialogs: readonly string[]): Promise<string[]> {
  const title = await page.title()
  await page.goto(`${site}/robots.txt`)
  const kept = await page.evaluate(() => localStorage.getItem('xss'))
  return [...(title === 'XSS' ? ['title'] : []), ...(kept === null ? [] : ['storage']), ...dialogs]
}

interface Opened {
  readonly address: string
  readonly ran: readonly string[]
  /** What was saved; undefined when the browser showed it. */
  readonly saved: Uint8Array | undefined
}

/** Follows a link of a page as a reader does. */
async function follow(context: BrowserContext, site: string, from: string, address: string): Promise<Opened> {
  const page = await context.newPage()
  const dialogs: string[] = []
  page.on('dialog', async (dialog) => {
    dialogs.push('dialog')
    await dialog.dismiss()
  })
  await page.goto(site + from)
  const outcome = new Promise<Download | undefined>((done) => {
    page.on('download', done)
    page.on('framenavigated', (frame) => frame.url() === site + address && done(undefined))
  })
  const link = page.locator(`a[href="${address}"]`).first()
  for (const fold of await page.locator('details:not([open])', { has: link }).all())
    await fold.locator('summary').first().click()
  await link.click()
  const download = await outcome
  const path = await download?.path()
  await page.waitForLoadState()
  const ran = await ranOn(page, site, dialogs)
  await page.close()
  return { address, ran, saved: path === undefined ? undefined : readFileSync(path) }
}

describe.each([
  ['serves with the usual types', true],
  ['does not know the type of any document', false],
])('on a host without our headers that %s', (_, isTyped) => {
  const server = plainHost(isTyped)
  let site = ''
  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => void server.close())

  test('no link to a document runs a script of it', async ({ browser }) => {
    const context = await browser.newContext({ acceptDownloads: true })
    const page = await context.newPage()
    const found = new Map<string, string>()
    for (const from of ['/2021/101001/', '/2021/101001/13030321b95ph8dge1f7c/']) {
      await page.goto(site + from)
      const links = await page.locator('a[href*="/source/"]').all()
      for (const link of links) found.set((await link.getAttribute('href')) ?? '', from)
    }
    const opened: Opened[] = []
    for (const [address, from] of found) opened.push(await follow(context, site, from, address))
    expect(opened.map(({ address, ran }) => [decodeURIComponent(address), ran]).toSorted()).toEqual([
      // The page that shows the text line by line.
      ['/2021/101001/source/1/', []],
      ['/2021/101001/source/evil-htm.zip', []],
      ['/2021/101001/source/表-html.et', []],
      ['/2021/101001/source/说明-html.txt', []],
    ])
    const saved = opened.find(({ address }) => address.endsWith('.zip'))?.saved ?? new Uint8Array()
    await page.goto(`${site}/2021/101001/`)
    const text = await page.getByRole('main').textContent()
    expect(text).toContain(`SHA-256 ${sha256Of(saved)}`)
    expect(text).toContain(`SHA-256 ${sha256Of(EVIL)}`)
    expect(Buffer.compare(unzipSync(saved)['evil.htm'] ?? new Uint8Array(), EVIL)).toBe(0)
    await context.close()
  })

  test('the same page served as it is would have run its script', async ({ browser }) => {
    const context = await browser.newContext()
    const page = await context.newPage()
    const dialogs: string[] = []
    page.on('dialog', async (dialog) => {
      dialogs.push('dialog')
      await dialog.dismiss()
    })
    await page.goto(`${site}/control.htm`)
    expect(await ranOn(page, site, dialogs)).toEqual(['title', 'storage', 'dialog', 'dialog'])
    await context.close()
  })
})

test('no page of the site holds the script of a document', () => {
  const file = join(out, '2021/101001/index.html')
  expect(readFileSync(file, 'utf8')).not.toContain('alert("xss")')
})
