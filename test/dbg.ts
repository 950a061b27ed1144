import { launchChromium } from './browser/chromium.ts'
import { serveSite } from '../src/build/serve.ts'
const served = await serveSite('/tmp/site-unit', { base: '/', port: 0 })
const browser = await launchChromium()
const page = await browser.newPage({ viewport: { width: 360, height: 640 } })
await page.goto(served.address + '2024/101001/')
console.log(await page.evaluate(() => { const a = document.querySelector('.projects .self')!; const g = a.querySelector('.grade')!; const r = (e: Element) => { const b = e.getBoundingClientRect(); return [e.className, b.left, b.right, b.width].join(' ') }; const range = document.createRange(); range.selectNodeContents(g); const b = range.getBoundingClientRect(); return [r(a.closest('td')!), r(a), r(g), `text ${b.left} ${b.right}`, g.outerHTML, getComputedStyle(g).padding].join('\n') }))
await page.setViewportSize({ width: 680, height: 900 })
await page.emulateMedia({ media: 'print' })
const h = await page.evaluate(() => document.documentElement.scrollHeight)
console.log('print height', h)
for (let i = 0; i * 1800 < h && i < 3; i++) await page.screenshot({ path: `/tmp/shots/print-${i}.png`, fullPage: true, clip: { x: 0, y: i * 1800, width: 680, height: Math.min(1800, h - i * 1800) } })
await browser.close(); await served.close(); process.exit(0)
