import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { PROJECT, test } from './harness.ts'

const FIGURE = 'figure[data-chart]'

function scriptsOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.endsWith('.js')),
  )
}

describe('the chart wakes up when a reader turns to it', () => {
  test.for([
    ['pointing at it', (page: Page) => page.locator(FIGURE).hover()],
    ['touching it', (page: Page) => page.locator(FIGURE).dispatchEvent('pointerdown')],
    ['clicking it', (page: Page) => page.locator(FIGURE).click()],
  ] as const)('%s', async ([, turn], { visit }) => {
    const page = await visit(PROJECT)
    const before = await scriptsOf(page)
    expect(await page.locator(`${FIGURE} canvas`).count()).toBe(0)
    await turn(page)
    const canvas = page.locator(`${FIGURE} canvas`)
    await canvas.waitFor({ state: 'visible' })
    expect(await canvas.getAttribute('aria-hidden')).toBe('true')
    expect((await scriptsOf(page)).length).toBeGreaterThan(before.length)
  })

  test('it draws something, in the place of the drawing', async ({ visit }) => {
    const page = await visit(PROJECT)
    const drawing = await page.locator(`${FIGURE} svg`).boundingBox()
    await page.locator(FIGURE).hover()
    const canvas = page.locator(`${FIGURE} canvas`)
    await canvas.waitFor({ state: 'visible' })
    await page.waitForFunction((selector) => {
      const found = document.querySelector<HTMLCanvasElement>(`${selector} canvas`)
      const pixels = found?.getContext('2d')?.getImageData(0, 0, found.width, found.height).data
      return pixels?.some((value) => value > 0)
    }, FIGURE)
    const box = await canvas.boundingBox()
    expect(Math.abs((box?.width ?? 0) - (drawing?.width ?? 0))).toBeLessThan(2)
    expect(Math.abs((box?.height ?? 0) - (drawing?.height ?? 0))).toBeLessThan(2)
  })
})

test('until then no chart code is fetched', async ({ visit }) => {
  const page = await visit(PROJECT)
  await page.locator('footer').scrollIntoViewIfNeeded()
  const texts = await Promise.all((await scriptsOf(page)).map(async (url) => (await page.request.get(url)).text()))
  expect(texts.filter((text) => text.includes('getContext'))).toEqual([])
})

test('the drawing stays when the chart code cannot be fetched', async ({ visit }) => {
  const page = await visit(PROJECT, { expected: /Failed to load resource|dynamically imported module/ })
  await page.route('**/*.js', (route) => route.abort())
  const failed = page.waitForEvent('requestfailed')
  await page.locator(FIGURE).hover()
  await failed
  expect(await page.locator(`${FIGURE} svg`).isVisible()).toBe(true)
  expect(await page.locator(`${FIGURE} canvas`).count()).toBe(0)
})
