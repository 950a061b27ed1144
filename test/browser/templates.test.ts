import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { COUNTY_PROJECT } from '../../scripts/example/county.ts'
import { axeViolations } from './axe.ts'
import { COUNTY_TEMPLATES, type Template, untilDrawn } from './county.ts'
import { sidewaysScroll, TEMPLATES, test } from './harness.ts'
import type { Look, LookOptions } from './look.ts'

// Questions to one width stand together: the page is loaded once for them.
describe.for(Object.keys(COUNTY_TEMPLATES) as Template[])('the %s page', (template) => {
  const path = COUNTY_TEMPLATES[template]
  const lookAt = async (look: Look, options: LookOptions) =>
    untilDrawn(template, await look(path, { site: inject('county'), ...options }))

  test('fits the window of a laptop and passes axe', async ({ look }) => {
    const page = await lookAt(look, { width: 1280 })
    expect(await sidewaysScroll(page)).toBe(0)
    expect(await axeViolations(page)).toEqual([])
  })

  test('does not scroll sideways at twice the size on a laptop', async ({ look }) => {
    expect(await sidewaysScroll(await lookAt(look, { width: 1280, zoom: 2 }))).toBe(0)
  })

  test('has one main heading, a language and a skip link', async ({ look }) => {
    const page = await lookAt(look, { width: 1280 })
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForURL(/#main$/)
  })

  test('fits a phone and passes axe in dark colours', async ({ look }) => {
    const page = await lookAt(look, { width: 360, colorScheme: 'dark' })
    expect(await sidewaysScroll(page)).toBe(0)
    expect(await axeViolations(page)).toEqual([])
  })

  test('passes axe in forced colours', async ({ look }) => {
    const page = await lookAt(look, { width: 360, forcedColors: 'active' })
    expect(await axeViolations(page, 'colours')).toEqual([])
  })

  test('has links of navigation, buttons and fields that a finger can hit, 44 px high', async ({ look }) => {
    const page = await lookAt(look, { width: 360 })
    const small = await page
      .locator('nav a, button, .button, select, input[type=search]')
      .evaluateAll((elements) =>
        elements
          .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 43.99)
          .map((element) => `${element.outerHTML} ${element.getBoundingClientRect().height}`),
      )
    expect(small).toEqual([])
  })

  test('does not scroll sideways with twice the text on a phone', async ({ look }) => {
    const page = await lookAt(look, { width: 360 })
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
    expect(await sidewaysScroll(page)).toBe(0)
    await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))
  })

  test.for(path === COUNTY_PROJECT ? ['', 'large', 'largest'] : ['largest'])(
    'does not move while it loads with scripts that come late, the text size kept as “%s”',
    async (size, { look }) => {
      const page = await lookAt(look, { width: 360 })
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
      await page.waitForLoadState()
      await page.unroute('**/*.js')
      await untilDrawn(template, page)
      await expect.poll(() => page.evaluate(() => document.documentElement.dataset.size ?? '')).toBe(size)
      expect(await shiftOf(page)).toBe(0)
    },
  )

  test('fits a phone and passes axe with the largest text', async ({ look }) => {
    const page = await lookAt(look, { width: 360, text: '特大' })
    expect(await sidewaysScroll(page)).toBe(0)
    expect(await axeViolations(page, 'size')).toEqual([])
  })
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
        const add = (entries: readonly PerformanceEntry[]) => {
          for (const entry of entries) sum += (entry as PerformanceEntry & { value: number }).value
        }
        const observer = new PerformanceObserver((list) => add(list.getEntries()))
        observer.observe({ type: 'layout-shift', buffered: true })
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            add(observer.takeRecords())
            resolve(sum)
          }),
        )
      }),
  )
}
