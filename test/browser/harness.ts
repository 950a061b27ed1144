import type { Browser, Page } from 'playwright-core'
import { test as base, expect, inject } from 'vitest'
import { launchChromium } from './chromium.ts'
import { type Glass, type Look, openGlass } from './look.ts'
import { watch } from './watch.ts'
import { keepWindows, type Windows } from './windows.ts'

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
  ['document', '2021/101001/source/1/'],
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

export interface VisitOptions {
  /** Of the window, in CSS pixels; a laptop's, unless told otherwise. */
  readonly width?: number
  readonly height?: number
  readonly colorScheme?: 'light' | 'dark'
  readonly javaScriptEnabled?: boolean
  readonly userAgent?: string
  /** In a window of its own, for what a window would keep: a clock, a script that runs before every page. */
  readonly isFresh?: boolean
  /** Base address; the site at the root of a host, unless told otherwise. */
  readonly site?: string
  /** Faults that the test brings about on purpose. */
  readonly expected?: RegExp
}

/** Opens an address of the site, given from its base, in a window that has nothing of a test before. */
export type Visit = (path: string, options?: VisitOptions) => Promise<Page>

/** A test with a browser. It fails when a page that it visited or looked at wrote an error to the console, threw, broke the
 *  policy, asked another host for something or asked for what is not there. */
export const test = base.extend<{ browser: Browser; windows: Windows; glass: Glass; visit: Visit; look: Look }>({
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from it that the fixture needs no other.
    async ({}, use) => {
      const browser = await launchChromium()
      await use(browser)
      await browser.close()
    },
    { scope: 'worker' },
  ],
  windows: [({ browser }, use) => use(keepWindows(browser, PATIENCE)), { scope: 'worker' }],
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
  visit: async ({ windows }, use) => {
    const faults: string[] = []
    const visited: Page[] = []
    await use(async (path, { site = inject('site'), expected, ...options } = {}) => {
      const { width = 1280, height = 800, colorScheme = 'light', isFresh = false, ...lasting } = options
      const page = await windows.take(site, lasting, { width, height, colorScheme, isFresh })
      visited.push(page)
      const { origin } = new URL(site)
      watch(
        page,
        () => origin,
        (fault) => expected?.test(fault) || faults.push(fault),
      )
      await page.goto(site + path, { waitUntil: 'load' })
      return page
    })
    await Promise.all(visited.map((page) => windows.give(page)))
    expect(faults).toEqual([])
  },
})

/** How far the page can be scrolled sideways, in CSS pixels. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}
