import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { axeViolations } from './axe.ts'
import { builtSite } from './built-site.ts'
import { test } from './harness.ts'

/** A site of three years. */
const units = builtSite(() => resolve(import.meta.dirname, '../fixtures/units'))
const UNIT = 'units/101/'
const FIGURE = 'figure[data-chart]'
const MEETINGS = '会议费：2023年 30，2024年 36，2025年 32（万元） −11% ，画到图上'

function scriptsOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.endsWith('.js')),
  )
}

describe('a project is laid over its unit’s years', () => {
  test.for([
    ['a click', (page: Page) => page.getByRole('button', { name: MEETINGS }).click()],
    [
      'the keyboard',
      async (page: Page) => {
        await page.getByRole('button', { name: MEETINGS }).focus()
        await page.keyboard.press('Enter')
      },
    ],
  ] as const)('by %s, and taken away again', async ([, turn], { visit }) => {
    const page = await visit(UNIT, { site: units.address })
    const before = await scriptsOf(page)
    expect(await page.locator(`${FIGURE} canvas`).count()).toBe(0)
    await turn(page)
    const canvas = page.locator(`${FIGURE} canvas`)
    await canvas.waitFor({ state: 'visible' })
    expect(await canvas.getAttribute('aria-hidden')).toBe('true')
    await expect.poll(async () => (await scriptsOf(page)).length).toBeGreaterThan(before.length)
    const said = page.locator('[data-picked]')
    await said.filter({ hasText: '会议费：2023年 30，2024年 36，2025年 32万元；占2025年合计的 44%。' }).waitFor()
    const button = page.getByRole('button', { name: MEETINGS })
    expect(await button.getAttribute('aria-pressed')).toBe('true')
    await turn(page)
    await canvas.waitFor({ state: 'detached' })
    expect([await button.getAttribute('aria-pressed'), await said.textContent()]).toEqual(['false', ''])
    expect(await page.locator(`${FIGURE} svg`).isVisible()).toBe(true)
  })

  test('in the place of the still picture, which stays beneath for paper', async ({ visit }) => {
    const page = await visit(UNIT, { site: units.address })
    const drawing = await page.locator(`${FIGURE} svg`).boundingBox()
    await page.getByRole('button', { name: MEETINGS }).click()
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
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator(`${FIGURE} svg`).isVisible()).toBe(true)
    expect(await canvas.isVisible()).toBe(false)
    expect(await page.locator('[data-pick] svg').first().isVisible()).toBe(true)
  })

  test('one at a time', async ({ visit }) => {
    const page = await visit(UNIT, { site: units.address })
    await page.locator('[data-pick] button').nth(0).click()
    await page.locator(`${FIGURE} canvas`).waitFor({ state: 'visible' })
    await page.locator('[data-pick] button').nth(1).click()
    await page.locator('[data-pick] button[aria-pressed="true"]').nth(0).waitFor()
    await page.locator(`${FIGURE} canvas`).waitFor({ state: 'visible' })
    expect(await page.locator(`${FIGURE} canvas`).count()).toBe(1)
    expect(await page.locator('[data-pick] button[aria-pressed="true"]').count()).toBe(1)
    expect(await axeViolations(page)).toEqual([])
  })
})

test('the chart, when asked for, weighs 60 KB or less, and until then no chart code is fetched', async ({ visit }) => {
  const page = await visit(UNIT, { site: units.address })
  await page.locator('footer').scrollIntoViewIfNeeded()
  const weightOf = async (url: string) => gzipSync(await (await page.request.get(url)).body()).byteLength
  const sumOf = async (urls: readonly string[]) =>
    (await Promise.all(urls.map(weightOf))).reduce((sum, weight) => sum + weight, 0)
  const before = await scriptsOf(page)
  const texts = await Promise.all(before.map(async (url) => (await page.request.get(url)).text()))
  expect(texts.filter((text) => text.includes('getContext'))).toEqual([])
  expect(await sumOf(before)).toBeLessThanOrEqual(3_000)
  await page.locator('[data-pick] button').first().click()
  await page.locator(`${FIGURE} canvas`).waitFor({ state: 'visible' })
  const asked = async () => (await scriptsOf(page)).filter((url) => !before.includes(url))
  await expect.poll(async () => (await asked()).length).toBeGreaterThan(0)
  expect(await sumOf(await asked())).toBeLessThanOrEqual(60_000)
})

test('the picture stays when the chart code cannot be fetched, and that is said', async ({ visit }) => {
  const page = await visit(UNIT, {
    site: units.address,
    expected: /Failed to load resource|dynamically imported module/,
  })
  await page.route('**/*.js', (route) => route.abort())
  await page.locator('[data-pick] button').first().click()
  await page.locator('[data-picked]').filter({ hasText: '图没能打开；下面的表里有同样的数。' }).waitFor()
  expect(await page.locator(`${FIGURE} svg`).isVisible()).toBe(true)
  expect(await page.locator(`${FIGURE} canvas`).count()).toBe(0)
  expect(await page.locator('[data-pick] button').first().getAttribute('aria-pressed')).toBe('false')
})

test('without a script the pictures are pictures, and the table has every number', async ({ visit }) => {
  const page = await visit(UNIT, { site: units.address, javaScriptEnabled: false })
  expect(await page.getByRole('main').getByRole('button').count()).toBe(0)
  const row = page.locator('.courses tr', { has: page.getByRole('rowheader', { name: '会议费' }) })
  expect((await row.locator('td').allInnerTexts()).map((text) => text.replace(/\s+/g, ''))).toEqual([
    '32',
    '−11%',
    '36',
    '30',
    '比较会议费的各年度',
  ])
})
