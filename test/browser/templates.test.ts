import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { COUNTY_PROJECT } from '../../scripts/example/county.ts'
import { axeViolations } from './axe.ts'
import { COUNTY_TEMPLATES } from './county.ts'
import { sidewaysScroll, TEMPLATES, test } from './harness.ts'

// Questions to one width stand together: the page is loaded once for them.
describe.for(Object.entries(COUNTY_TEMPLATES))('the %s page', ([, path]) => {
  const site = inject('county')

  test('fits a phone and passes axe with the largest text', async ({ look }) => {
    const page = await look(path, { site, width: 360, text: '特大' })
    expect(await sidewaysScroll(page)).toBe(0)
    expect(await axeViolations(page)).toEqual([])
  })

  test('has links of navigation, buttons and fields that a finger can hit, 44 px high', async ({ look }) => {
    const page = await look(path, { site, width: 360 })
    const small = await page
      .locator('nav a, button, .button, select, input[type=search]')
      .evaluateAll((elements) =>
        elements
          .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 43.99)
          .map((element) => `${element.outerHTML} ${element.getBoundingClientRect().height}`),
      )
    expect(small).toEqual([])
  })

  test('passes axe in forced colours', async ({ look }) => {
    const page = await look(path, { site, width: 360, forcedColors: 'active' })
    expect(await axeViolations(page)).toEqual([])
  })

  test.for([
    [1280, 'light'],
    [360, 'dark'],
  ] as const)('fits the window and passes axe at %i px in %s colours', async ([width, colorScheme], { look }) => {
    const page = await look(path, { site, width, colorScheme })
    expect(await sidewaysScroll(page)).toBe(0)
    expect(await axeViolations(page)).toEqual([])
  })

  test('does not scroll sideways at twice the size on a laptop, nor with twice the text on a phone', async ({
    look,
  }) => {
    expect(await sidewaysScroll(await look(path, { site, width: 1280, zoom: 2 }))).toBe(0)
    const page = await look(path, { site, width: 360 })
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
    expect(await sidewaysScroll(page)).toBe(0)
    await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))
  })

  test('has one main heading, a language and a skip link', async ({ look }) => {
    const page = await look(path, { site })
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).hash).toBe('#main')
  })

  test.for(path === COUNTY_PROJECT ? ['', 'large', 'largest'] : ['largest'])(
    'does not move while it loads with scripts that come late, the text size kept as “%s”',
    async (size, { look }) => {
      const page = await look(path, { site, width: 360 })
      await page.evaluate((kept) => localStorage.setItem('size', kept), size)
      const drawn = Promise.withResolvers<void>()
      await page.route('**/*.js', async (route) => {
        await drawn.promise
        await route.continue()
      })
      await page.reload({ waitUntil: 'commit' })
      await expect
        .poll(() => isDrawn(page))
        .toBe(true)
        .finally(drawn.resolve)
      await page.waitForLoadState('networkidle')
      await page.unroute('**/*.js')
      await expect.poll(() => page.evaluate(() => document.documentElement.dataset.size ?? '')).toBe(size)
      expect(await shiftOf(page)).toBe(0)
    },
  )
})

describe.for(TEMPLATES)('the %s page', ([, path]) => {
  test('works under any path', async ({ look }) => {
    const page = await look(path, { site: inject('nested') })
    const hrefs = await page
      .locator('a[href^="/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    expect(hrefs.length).toBeGreaterThan(0)
    expect(hrefs.filter((href) => !href.startsWith('/any/path/'))).toEqual([])
  })
})

/** Whether the reader sees something of the page. */
function isDrawn(page: Page): Promise<boolean> {
  return page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length > 0)
}

/** How far the page moved by itself since it was loaded, as browsers count it. */
function shiftOf(page: Page): Promise<number> {
  return page.evaluate(
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
}
