import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { buildSite } from '../../src/build/build-site.ts'
import { projectFolder } from '../project-folder.ts'
import { test } from './harness.ts'

/** A folder whose name a browser has to encode, as on a deputy's stick. */
const NAME = '预算 100% #1'

let folder = ''
let site = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mingzhang-folder-'))
  const out = join(folder, NAME)
  const content = resolve(import.meta.dirname, '../../content')
  await buildSite({ root: projectFolder(), content, out, base: '/any/path/', folder: true }, () => {})
  site = `${pathToFileURL(out).href}/`
})
afterAll(() => rm(folder, { recursive: true }))

describe.each([true, false])('opened from a folder, scripts allowed: %s', (javaScriptEnabled) => {
  test.for([
    ['home', 'index.html'],
    ['year', '2021/index.html'],
    ['unit in a year', '2021/101001/index.html'],
    ['project', '2021/101001/13030321b95ph8dge1f7c/index.html'],
    ['unit', 'units/101001/index.html'],
    ['search', 'search/index.html'],
  ] as const)('the %s page has its style and icon, and every link opens a file', async ([, path], { visit }) => {
    const failed: string[] = []
    const page = await visit(path, { site, javaScriptEnabled })
    page.on('requestfailed', (request) => {
      // A request that the browser itself gave up when the page was loaded again is none that failed.
      const { errorText = '' } = request.failure() ?? {}
      if (errorText !== 'net::ERR_ABORTED') failed.push(`${errorText}: ${request.url()}`)
    })
    await page.reload({ waitUntil: 'networkidle' })
    expect(failed).toEqual([])
    const { addresses, icon, background } = await page.evaluate(() => ({
      addresses: [...document.querySelectorAll('a[href]')].map(
        (link) => new URL(link.getAttribute('href') ?? '', document.baseURI).href,
      ),
      icon: document.querySelector<HTMLLinkElement>('link[rel=icon]')?.href ?? '',
      background: getComputedStyle(document.body).backgroundColor,
    }))
    expect(background).not.toBe('rgba(0, 0, 0, 0)')
    const files = [icon, ...addresses].filter((address) => address.startsWith('file:'))
    expect(files.length).toBeGreaterThan(10)
    expect(files.filter((address) => !existsSync(fileURLToPath(new URL(address))))).toEqual([])
    expect(files.filter((address) => new URL(address).pathname.endsWith('/'))).toEqual([])
  })
})

describe('what needs a server says so, and leads to the lists', () => {
  test.for([
    ['the search', 'search/index.html', '从文件夹打开的副本不能搜索'],
    ['the box in the head', 'about/index.html', '从文件夹打开的副本不能搜索'],
    ['the filter of projects', 'projects/index.html', '从文件夹打开的副本不能筛选和合计'],
    ['the comparison', 'compare/index.html?p=2021/101001/13030321b95ph8dge1f7c', '从文件夹打开的副本不能比较'],
  ] as const)('%s', async ([, path, words], { visit }) => {
    const page = await visit(path, { site })
    const said = page.locator('p').filter({ hasText: words })
    expect(await said.isVisible()).toBe(true)
    expect(await page.locator('form, script, noscript').count()).toBe(0)
    await said.getByRole('link', { name: '单位' }).click()
    await page.waitForURL(`${site}units/index.html`)
  })
})

test('a link to data, one to a document and one within a page lead there', async ({ visit }) => {
  const page = await visit('2021/101001/13030321b95ph8dge1f7c/index.html', { site })
  await page.goto(
    await page
      .locator('a[href$=".json"]')
      .first()
      .evaluate((link: HTMLAnchorElement) => link.href),
  )
  expect(await page.locator('body').textContent()).toContain('人大代表活动费')
  await page.goBack()
  await page.locator('a[href$=".txt"]').first().click()
  await page.waitForURL(`${site}2021/101001/source/shanhaiguan-npc-2021.txt`)
  await page.goBack()
  await page.locator('a[href="#indicators"]').first().click()
  await page.waitForURL(/#indicators$/)
})
