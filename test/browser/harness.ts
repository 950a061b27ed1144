import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { test as base, expect, inject } from 'vitest'
import { launchChromium } from './chromium.ts'
import { type Glass, type Look, openGlass } from './look.ts'
import { watch } from './watch.ts'

/** What a page must do is waited for as long as a test may take. In milliseconds. */
const PATIENCE = 300_000

/** A phone's and a laptop's window, in CSS pixels. */
export const WIDTHS = [360, 1280] as const

/** One address of every template, from the site's base. */
export const TEMPLATES = [
  ['home', ''],
  ['year', '2021/'],
  ['department', '2021/101001/'],
  ['project', '2021/101001/13030321b95ph8dge1f7c/'],
  ['project with a blank plan cell', '2021/101001/13030321edvatpnrxmpqi/'],
  ['all projects', 'projects/'],
  ['search', 'search/'],
  ['units', 'units/'],
  ['unit', 'units/101001/'],
  ['comparison', 'compare/'],
  ['glossary', 'glossary/'],
  ['about', 'about/'],
  ['findings', 'findings/'],
  ['finding', 'findings/count-percent/'],
  ['not found', '404.html'],
] as const

/** Address of the project that most tests look at, from the site's base. */
export const PROJECT = '2021/101001/13030321b95ph8dge1f7c/'

export interface VisitOptions extends BrowserContextOptions {
  readonly width?: number
  /** Base address; the site at the root of a host, unless told otherwise. */
  readonly site?: string
  /** Faults that the test brings about on purpose. */
  readonly expected?: RegExp
}

/** Opens an address of the site, given from its base, in a fresh window. */
export type Visit = (path: string, options?: VisitOptions) => Promise<Page>

/** A test with a browser. It fails when a page that it visited or looked at wrote an error to the console, threw, broke the
 *  policy, asked another host for something or asked for what is not there. */
export const test = base.extend<{ browser: Browser; glass: Glass; visit: Visit; look: Look }>({
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from it that the fixture needs no other.
    async ({}, use) => {
      const browser = await launchChromium()
      await use(browser)
      await browser.close()
    },
    { scope: 'worker' },
  ],
  glass: [
    async ({ browser }, use) => {
      const glass = await openGlass(browser, PATIENCE)
      await use(glass)
      await glass.close()
    },
    { scope: 'file' },
  ],
  look: async ({ glass }, use) => {
    await use(glass.look)
    expect(glass.takeFaults()).toEqual([])
  },
  visit: async ({ browser }, use) => {
    const faults: string[] = []
    const pages: Page[] = []
    await use(async (path, { width = 1280, site = inject('site'), expected, ...options } = {}) => {
      const context = await browser.newContext({ viewport: { width, height: 800 }, locale: 'zh-CN', ...options })
      context.setDefaultTimeout(PATIENCE)
      const page = await context.newPage()
      pages.push(page)
      const { origin } = new URL(site)
      watch(
        page,
        () => origin,
        (fault) => expected?.test(fault) || faults.push(fault),
      )
      await page.goto(site + path, { waitUntil: 'load' })
      return page
    })
    await Promise.all(pages.map((page) => page.context().close()))
    expect(faults).toEqual([])
  },
})

/** How far the page can be scrolled sideways, in CSS pixels. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}
