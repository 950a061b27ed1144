import type { Browser, Page } from 'playwright-core'

/** What a window keeps as long as it is open. */
export interface Lasting {
  readonly javaScriptEnabled?: boolean
  readonly userAgent?: string
}

/** How a visit wants its window. */
export interface Sight {
  /** In CSS pixels. */
  readonly width: number
  readonly height: number
  readonly colorScheme: 'light' | 'dark'
  /** Opened for this visit, and closed after it. */
  readonly isFresh: boolean
}

/** Windows that tests visit pages in one after another: opening one costs several times as much as showing a page in it. */
export interface Windows {
  /** A window without anything of a test before: it shows an empty page of this site, and the site has kept nothing. */
  readonly take: (site: string, lasting: Lasting, sight: Sight) => Promise<Page>
  /** Takes a window back, and what a test has set up in it away. */
  readonly give: (page: Page) => Promise<void>
}

/** What tests listen for. */
const HEARD = [
  ...['console', 'dialog', 'download', 'framenavigated', 'pageerror'],
  ...['request', 'requestfailed', 'requestfinished', 'response'],
]

/** Keeps windows of a browser open until it is closed. In milliseconds, `patience` is how long anything is waited for. */
export function keepWindows(browser: Browser, patience: number): Windows {
  const free = new Map<string, Page[]>()
  const keys = new WeakMap<Page, string>()
  return {
    take: async (site, lasting, sight) => {
      if (sight.isFresh) return clear(await openWindow(browser, lasting, patience), site, sight)
      const key = JSON.stringify(lasting)
      const page = free.get(key)?.pop() ?? refuseWhatLasts(await openWindow(browser, lasting, patience))
      keys.set(page, key)
      return clear(page, site, sight)
    },
    give: async (page) => {
      const key = keys.get(page)
      if (key === undefined) return page.context().close()
      for (const event of HEARD) await page.removeAllListeners(event, { behavior: 'ignoreErrors' })
      await page.unrouteAll({ behavior: 'ignoreErrors' })
      free.set(key, [...(free.get(key) ?? []), page])
    },
  }
}

async function openWindow(browser: Browser, lasting: Lasting, patience: number): Promise<Page> {
  const context = await browser.newContext({ locale: 'zh-CN', ...lasting })
  context.setDefaultTimeout(patience)
  return context.newPage()
}

async function clear(page: Page, site: string, { width, height, colorScheme }: Sight): Promise<Page> {
  await page.setViewportSize({ width, height })
  await page.emulateMedia({ colorScheme, media: null, forcedColors: null })
  // Another document, also for a visit to the same page at another place of it.
  await forget(page, site)
  await page.mouse.move(0, 0)
  return page
}

/** An empty page, also instead of an icon, which the browser would ask for else. */
const EMPTY = { contentType: 'text/html', body: '<!doctype html><title>empty</title><link rel="icon" href="data:,">' }

/** Shows an empty page of a site and lets the site keep nothing. Cleared from outside, that would be known to its pages only some time
 *  later. What is opened from a folder keeps nothing. */
export async function forget(page: Page, site: string): Promise<void> {
  if (!site.startsWith('http')) return void (await page.goto('about:blank'))
  const address = `${site}empty.html`
  await page.route(address, (route) => route.fulfill(EMPTY))
  await page.goto(address)
  await page.unroute(address)
  await page.evaluate(() => localStorage.clear())
}

/** What would stay in the window for the tests that come after. */
function refuseWhatLasts(page: Page): Page {
  const refuse = () => Promise.reject(new Error('Visit in a fresh window: this one would keep it.'))
  page.addInitScript = refuse
  page.clock.install = refuse
  return page
}
