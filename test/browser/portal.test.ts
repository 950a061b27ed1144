import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { type Served, serveSite } from '../../src/build/serve.ts'
import { portalSchema } from '../../src/model/portal.ts'
import { buildPortal } from '../../src/portal/build-portal.ts'
import { projectFolder } from '../project-folder.ts'
import { startGoodSite } from '../unit/portal/site-server.ts'
import { axeViolations } from './axe.ts'
import { sidewaysScroll, test } from './harness.ts'

/** A name that would be markup, were names not texts. */
const HOSTILE = '<img src=x onerror=alert(1)>采购'

const site = { out: '', address: '', first: '', second: '' }
let served: Served
let folder: string
const ends: (() => void)[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mingzhang-portal-'))
  const first = await startGoodSite({ notice: '虚构示例' })
  const second = await startGoodSite(
    { name: '乙县账本', region: '河北省唐山市乙县' },
    {
      projects: [
        [0, 'p1', HOSTILE],
        [0, 'p2', '校车购置'],
      ],
    },
  )
  ends.push(first.close, second.close)
  const portal = portalSchema.parse({
    ...{ name: '示例门户', region: '河北省', description: '示例', url: 'https://p.example.org', base: '/portal/' },
    sites: [{ address: first.address }, { address: second.address }, { address: 'http://127.0.0.1:9/', name: '丙县' }],
  })
  const out = join(folder, 'portal')
  const [root, today] = [projectFolder(), '2026-03-01']
  const options = { root, config: join(folder, 'portal.yaml'), out, today, timeout: 600_000, strict: false }
  const diagnose = () =>
    ({ code: 'site-not-reached', message: { zh: '', en: '' }, place: { file: '', line: 1, column: 1 } }) as const
  await buildPortal({ diagnose }, portal, options, { report() {}, note() {}, refused() {} })
  served = await serveSite(out, { base: '/portal/', port: 0 })
  Object.assign(site, { out, address: served.address, first: first.address, second: second.address })
})

afterAll(async () => {
  await served.close()
  for (const end of ends) end()
  await rm(folder, { recursive: true })
})

const keyOf = (address: string) => `127-0-0-1-${new URL(address).port}`

/** The address of one page of every template, once the portal is built. */
const PAGES: readonly (readonly [name: string, path: () => string])[] = [
  ['home', () => ''],
  ['year', () => '2025/'],
  ['sites', () => 'sites/'],
  ['site', () => `sites/${keyOf(site.first)}/`],
  ['units', () => 'units/'],
  ['search', () => 'search/?q=%E6%A0%A1%E8%BD%A6'],
  ['about', () => 'about/'],
  ['not found', () => '404.html'],
]

describe.for(PAGES)('the %s page of a portal', ([, pathOf]) => {
  test('fits a laptop and passes axe', async ({ look }) => {
    const page = await look(pathOf(), { site: site.address, width: 1280 })
    expect(await sidewaysScroll(page)).toBe(0)
    expect(await axeViolations(page)).toEqual([])
  })

  test('fits a phone and passes axe in dark colours, and at twice the text', async ({ look }) => {
    const page = await look(pathOf(), { site: site.address, width: 360, colorScheme: 'dark' })
    expect(await sidewaysScroll(page)).toBe(0)
    expect(await axeViolations(page)).toEqual([])
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
    expect(await sidewaysScroll(page)).toBe(0)
    await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))
  })

  test('passes axe in forced colours, and is valid HTML', async ({ look }) => {
    const page = await look(pathOf(), { site: site.address, width: 360, forcedColors: 'active' })
    expect(await axeViolations(page)).toEqual([])
    const file = pathOf()
      .replace(/\?.*/, '')
      .replace(/(^|\/)$/, '$1index.html')
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: { 'no-trailing-whitespace': 'off', 'no-inline-style': 'error', 'attribute-boolean-style': 'off' },
    })
    const { results } = await validator.validateString(await readFile(join(site.out, file), 'utf8'))
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([])
  })
})

// `visit` fails where a page asks another host for something.
describe('searching all sites in a portal', () => {
  test('finds names side by side, each leading to its own site', async ({ visit }) => {
    const page = await visit('', { site: site.address })
    await page.getByLabel('各地的单位和项目名称').fill('校车')
    await page.getByRole('button', { name: '搜索' }).click()
    await expect
      .poll(() => page.getByRole('status').textContent())
      .toBe('名称里有“校车”的：2 个项目名称，在 2 个网站里。')
    expect(new URL(page.url()).pathname).toBe('/portal/search/')
    expect(await page.getByRole('link', { name: '校车购置' }).getAttribute('href')).toBe(
      `${site.second}projects/?q=%E6%A0%A1%E8%BD%A6%E8%B4%AD%E7%BD%AE&unit=101`,
    )
    expect(await page.getByRole('link', { name: '在它的网站搜索' }).first().getAttribute('href')).toMatch(
      /^http:\/\/127\.0\.0\.1:\d+\/search\/\?q=%E6%A0%A1%E8%BD%A6$/,
    )
  })

  test('understands pinyin, and puts the sites with hits first', async ({ visit }) => {
    const page = await visit('search/?q=xiaochegouzhi', { site: site.address })
    await expect.poll(() => page.getByRole('status').textContent()).toContain('在 1 个网站里')
    expect(await page.getByRole('heading', { level: 3 }).allTextContents()).toEqual(['乙县账本', '甲县账本'])
  })

  test('draws hostile names as texts', async ({ visit }) => {
    const page = await visit('search/?q=%E9%87%87%E8%B4%AD', { site: site.address })
    await expect.poll(() => page.getByRole('link', { name: HOSTILE }).count()).toBe(1)
    expect(await page.locator('img').count()).toBe(0)
  })

  test('says so where the names cannot be fetched', async ({ visit }) => {
    const page = await visit('', { site: site.address, expected: /names|ERR_FAILED/ })
    await page.route('**/names/**', (route) => route.abort())
    await page.goto(`${site.address}search/?q=x1`)
    await expect.poll(() => page.getByRole('status').textContent()).toBe('名称没有取到。请检查网络，再搜索一次。')
  })

  test('leads to each site’s own search without JavaScript', async ({ visit }) => {
    const page = await visit('search/', { site: site.address, javaScriptEnabled: false })
    expect(await page.getByRole('link', { name: '在它的网站搜索' }).count()).toBe(2)
    expect(await page.locator('noscript p').textContent()).toContain('在这里查名称需要打开 JavaScript')
  })
})
