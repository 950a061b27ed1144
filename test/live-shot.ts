import { serveSite } from '../src/build/serve.ts'
import { launchChromium } from './browser/chromium.ts'

const served = await serveSite('/tmp/site-years', { base: '/', port: 0 })
const browser = await launchChromium()
for (const width of [360, 1280]) {
  const page = await browser.newPage({
    viewport: { width, height: 900 },
    colorScheme: process.env.DARK ? 'dark' : 'light',
  })
  page.on('console', (m) => console.log(m.type(), m.text()))
  page.on('pageerror', (e) => console.log('ERR', e.message))
  await page.goto(served.address + 'units/101001/')
  const b = page.locator('[data-pick] button').nth(11)
  console.log(
    await b.evaluate((e) => [e.getBoundingClientRect().width, e.getBoundingClientRect().height, e.textContent]),
  )
  await b.click()
  await page.locator('figure canvas').waitFor()
  await page.waitForFunction(() => (document.querySelector('[data-picked]')?.textContent ?? '') !== '')
  await page.evaluate(() => new Promise((r) => requestAnimationFrame(() => setTimeout(r, 600))))
  console.log(await page.locator('[data-picked]').textContent())
  await page.locator('figure[data-chart]').screenshot({ path: `/tmp/shots/live-${width}.png` })
  const box = await page.locator('figure[data-chart]').boundingBox()
  await page.mouse.move(box!.x + box!.width * 0.2, box!.y + 120)
  await page.evaluate(() => new Promise((r) => setTimeout(r, 400)))
  await page.screenshot({ path: `/tmp/shots/live-tip-${width}.png` })
  await page.close()
}
await browser.close()
await served.close()
process.exit(0)
