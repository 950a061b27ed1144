import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { axeViolations, sidewaysScroll, TEMPLATES, test, WIDTHS } from './harness.ts'

const ROWS = TEMPLATES.flatMap(([name, path]) => WIDTHS.map((width) => [name, width, path] as const))

describe('every template fits the window and passes axe', () => {
  test.for(ROWS)('%s page at %i px', async ([, width, path], { visit }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await visit(path, { width, colorScheme })
      expect(await sidewaysScroll(page)).toBe(0)
      expect(await axeViolations(page), colorScheme).toEqual([])
    }
  })

  test.for(TEMPLATES)('%s page in forced colours', async ([, path], { visit }) => {
    const page = await visit(path, { width: 360, forcedColors: 'active' })
    expect(await axeViolations(page)).toEqual([])
  })

  test.for(TEMPLATES)('%s page with the largest text on a phone', async ([, path], { visit }) => {
    const page = await visit(path, { width: 360 })
    await page.getByRole('radio', { name: '特大' }).check()
    expect(await sidewaysScroll(page)).toBe(0)
    expect(await axeViolations(page)).toEqual([])
  })

  test.for(TEMPLATES)('%s page at twice the text size does not scroll sideways', async ([, path], { visit }) => {
    const page = await visit(path, { width: 1280 })
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setDeviceMetricsOverride', {
      width: 640,
      height: 400,
      deviceScaleFactor: 2,
      mobile: false,
    })
    expect(await sidewaysScroll(page)).toBe(0)
  })
})

describe('every page says what it is', () => {
  test.for(TEMPLATES)('%s page has one main heading, a language and a skip link', async ([, path], { visit }) => {
    const page = await visit(path)
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).hash).toBe('#main')
  })
})

describe('nothing moves while a page loads', () => {
  test.for(TEMPLATES)('%s page, with scripts that come late', async ([, path], { visit }) => {
    const page = await visit(path, { width: 360 })
    const drawn = Promise.withResolvers<void>()
    await page.route('**/*.js', async (route) => {
      await drawn.promise
      await route.continue()
    })
    await page.reload({ waitUntil: 'commit' })
    await expect.poll(() => isDrawn(page)).toBe(true)
    drawn.resolve()
    await page.waitForLoadState('networkidle')
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0
          const observer = new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value
          })
          observer.observe({ type: 'layout-shift', buffered: true })
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)))
        }),
    )
    expect(shift).toBe(0)
  })
})

/** Whether the reader sees something of the page. */
function isDrawn(page: Page): Promise<boolean> {
  return page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length > 0)
}

describe('a finger can hit what it aims at', () => {
  test.for(TEMPLATES)(
    'links of navigation, buttons and fields of the %s page are 44 px high',
    async ([, path], { visit }) => {
      const page = await visit(path, { width: 360 })
      const small = await page
        .locator('nav a, button, .button, select, input[type=search]')
        .evaluateAll((elements) =>
          elements
            .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 43.99)
            .map((element) => `${element.outerHTML} ${element.getBoundingClientRect().height}`),
        )
      expect(small).toEqual([])
    },
  )
})

describe('the site works under any path', () => {
  test.for(TEMPLATES)('%s page', async ([, path], { visit }) => {
    const page = await visit(path, { site: inject('nested') })
    const hrefs = await page
      .locator('a[href^="/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    expect(hrefs.length).toBeGreaterThan(0)
    expect(hrefs.filter((href) => !href.startsWith('/any/path/'))).toEqual([])
  })
})
