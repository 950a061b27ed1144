import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, inject } from 'vitest'
import { axeViolations } from './axe.ts'
import { PROJECT, sidewaysScroll, test } from './harness.ts'

const FOLD = 'details[data-cite]'

/** A page of another site with frames of these addresses. */
async function servedElsewhere(addresses: readonly string[]) {
  const frames = addresses.map((address) => `<iframe src="${address}" width="340" height="480"></iframe>`)
  const server = createServer((request, response) => {
    response.setHeader('Content-Type', 'text/html')
    response.end(request.url === '/' ? `<link rel="icon" href="data:,"><p>${frames.join('')}` : '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() }
}

describe('a page is cited', () => {
  test('by texts that stand there without scripts', async ({ visit }) => {
    const page = await visit(PROJECT, { javaScriptEnabled: false })
    await page.locator(`${FOLD} summary`).click()
    const texts = await page.locator(`${FOLD} code`).allInnerTexts()
    expect(texts).toHaveLength(4)
    expect(texts[0]).toMatch(
      /^秦皇岛市山海关区人民代表大会常务委员会本级\. 人大代表活动费 2021年绩效目标\[EB\/OL\]\. \(\d{4}-\d\d-\d\d\)\[引用日期\]\. https:\/\/\S+\/\?v=[0-9a-f]{12}\.$/,
    )
    expect(texts[1]).toMatch(/^https:\/\/\S+\/2021\/101001\/13030321b95ph8dge1f7c\/\?v=[0-9a-f]{12}$/)
    expect(texts[2]).toMatch(/^@misc\{p-2021-101001-13030321b95ph8dge1f7c, author = /)
    expect(JSON.parse(texts[3] ?? '')).toMatchObject([{ type: 'webpage', title: '人大代表活动费 2021年绩效目标' }])
    expect(await page.locator(`${FOLD} button`).count()).toBe(0)
  })

  test('by a button that copies and says so', async ({ visit }) => {
    const page = await visit(PROJECT, { isFresh: true })
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.locator(`${FOLD} summary`).click()
    const button = page.locator(`${FOLD} button`).first()
    await button.click()
    await expect.poll(() => button.textContent()).toBe('已复制')
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toMatch(/\)\[\d{4}-\d\d-\d\d\]\. https:/)
    expect(copied).toBe(await page.locator(`${FOLD} code`).first().textContent())
  })

  test('in the row that its address leads to', async ({ visit }) => {
    const page = await visit(`${PROJECT}#i-2`)
    await page.locator(`${FOLD} summary`).click()
    const permalink = page.locator(`${FOLD} code`).nth(1)
    await expect.poll(() => permalink.textContent()).toMatch(/\/\?v=[0-9a-f]{12}#i-2$/)
    await page.evaluate(() => {
      location.hash = '#i-3'
    })
    await expect.poll(() => permalink.textContent()).toMatch(/\/\?v=[0-9a-f]{12}#i-3$/)
  })
})

describe('an address that names a state of the data', () => {
  test('is told where the page shows another', async ({ visit }) => {
    const page = await visit(`${PROJECT}?v=000000000000`)
    const bar = page.getByRole('status').filter({ hasText: '另一个数据版本 000000000000' })
    await bar.waitFor()
    await bar.getByRole('button', { name: '知道了' }).click()
    await bar.waitFor({ state: 'detached' })
  })

  test('is left alone where it is the one that the page shows', async ({ visit }) => {
    const page = await visit(PROJECT)
    const version = await page.locator(FOLD).getAttribute('data-cite')
    await page.goto(`${inject('site')}${PROJECT}?v=${version}`)
    // The ways to cite come by the same script, which has looked at the address before.
    await page.locator(`${FOLD} summary`).click()
    await page.locator(`${FOLD} button`).first().waitFor()
    expect(await page.getByText('另一个数据版本').count()).toBe(0)
  })
})

test('the ways to cite fit a phone, pass axe and are not printed', async ({ visit }) => {
  const page = await visit('2024/101001/', { site: inject('county'), width: 360 })
  await page.locator(`${FOLD} summary`).click()
  await page.locator(`${FOLD} button`).nth(4).waitFor()
  expect(await sidewaysScroll(page)).toBe(0)
  expect(await axeViolations(page)).toEqual([])
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator(FOLD).isVisible()).toBe(false)
  await page.emulateMedia({ media: null })
})

test('what search engines read of a page is data that no policy stops', async ({ visit }) => {
  const page = await visit('data/', { site: inject('county') })
  const data = await page.locator('script[type="application/ld+json"]').allTextContents()
  const sets = data.map((text) => JSON.parse(text))
  expect(sets).toMatchObject([{ '@type': 'Dataset', temporalCoverage: '2022/2025' }])
  expect(sets[0].distribution).toHaveLength(12)
})

describe('a frame', () => {
  test('in another site shows one table of a unit, and a link back that opens beside it', async ({ visit }) => {
    const other = await servedElsewhere([`${inject('county')}embed/2024/101001/`, `${inject('county')}2024/101001/`])
    const page = await visit('', { site: other.address, expected: /^request to|[Ff]ram/ })
    const frame = page.frameLocator('iframe').first()
    await frame.getByRole('heading', { name: '云溪县教育局2024年各项目的预算' }).waitFor()
    expect(await frame.locator('tbody tr').count()).toBe(10)
    expect(await frame.getByRole('link').count()).toBe(1)
    expect(await frame.getByRole('link').getAttribute('target')).toBe('_blank')
    expect(await frame.locator('script').count()).toBe(0)
    // The page itself may not be framed.
    await expect.poll(() => page.frames().map((one) => one.url())).toContain('chrome-error://chromewebdata/')
    other.close()
  })

  test.for(['embed/2024/', 'embed/2024/101001/'])('of %s fits a phone and passes axe', async (path, { visit }) => {
    const page = await visit(path, { site: inject('county'), width: 360 })
    expect(await sidewaysScroll(page)).toBe(0)
    expect(await axeViolations(page)).toEqual([])
  })
})
