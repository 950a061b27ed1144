import type { Browser, CDPSession, Page } from 'playwright-core'
import { inject } from 'vitest'
import { watch } from './watch.ts'
import { forget } from './windows.ts'

/** How a reader has set up the window. */
export interface LookOptions {
  /** In CSS pixels, before zooming; a laptop's, unless told otherwise. */
  readonly width?: number
  readonly colorScheme?: 'light' | 'dark'
  readonly forcedColors?: 'active' | 'none'
  /** On a screen, unless told otherwise. */
  readonly media?: 'screen' | 'print'
  /** How many times as large the reader has made the page; 1, unless told otherwise. */
  readonly zoom?: number
  /** The size of text chosen on the page. */
  readonly text?: '特大'
  /** Base address; the site at the root of a host, unless told otherwise. */
  readonly site?: string
}

/** Shows an address of the site, given from its base, in a window that others have looked through before. The page may be one
 *  that was loaded by an earlier look at this address and width: for questions that leave a page as it was. */
export type Look = (path: string, options?: LookOptions) => Promise<Page>

/** The one window that a file looks at pages through: opening a window costs five times as much as showing a page in it. */
export interface Glass {
  readonly look: Look
  /** What the pages did since the last time it was asked, that no page may. */
  takeFaults(): string[]
  close(): Promise<void>
}

/** Opens the window. In milliseconds, `patience` is how long anything is waited for. */
export async function openGlass(browser: Browser, patience: number): Promise<Glass> {
  // Without a viewport of its own, so that the size is set here alone.
  const context = await browser.newContext({ viewport: null, locale: 'zh-CN' })
  context.setDefaultTimeout(patience)
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  const faults: string[] = []
  let origin = ''
  watch(
    page,
    () => origin,
    (fault) => faults.push(fault),
  )
  let shown = { loaded: '', url: '' }
  const look: Look = async (path, { width = 1280, zoom = 1, text, site = inject('site'), ...seen } = {}) => {
    const { colorScheme = 'light', forcedColors = 'none', media = 'screen' } = seen
    const loaded = `${site}${path} ${width} ${text}`
    const isKept = shown.loaded === loaded && shown.url === page.url()
    await page.emulateMedia({ colorScheme, forcedColors, media })
    await resize(page, session, width, isKept ? zoom : 1)
    if (isKept) return page
    origin = new URL(site).origin
    await forget(page, site)
    await page.goto(site + path, { waitUntil: 'load' })
    if (text) await page.getByRole('radio', { name: text }).check()
    shown = { loaded, url: page.url() }
    await resize(page, session, width, zoom)
    return page
  }
  return { look, takeFaults: () => faults.splice(0), close: () => context.close() }
}

/** Gives the window a size and waits until the page has it. */
async function resize(page: Page, session: CDPSession, width: number, zoom: number): Promise<void> {
  const size = { width: width / zoom, height: 800 / zoom, deviceScaleFactor: zoom }
  await session.send('Emulation.setDeviceMetricsOverride', { ...size, mobile: false })
  await page.waitForFunction(
    ({ width, deviceScaleFactor }) => innerWidth === width && devicePixelRatio === deviceScaleFactor,
    size,
  )
}
