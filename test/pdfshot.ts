import { launchChromium } from './browser/chromium.ts'
import { serveSite } from '../src/build/serve.ts'
import { writeFileSync } from 'node:fs'
const [folder = '', ...paths] = process.argv.slice(2)
const served = await serveSite(folder, { base: '/', port: 0 })
const browser = await launchChromium()
const page = await browser.newPage()
for (const path of paths) {
  await page.goto(served.address + path)
  writeFileSync(`/tmp/shots/unit-${path.replace(/\W+/g, '-')}.pdf`, await page.pdf({ format: 'A4', preferCSSPageSize: true }))
}
// zoom crop and 200 % text
await page.setViewportSize({ width: 360, height: 640 })
await page.goto(served.address + paths[0])
await page.screenshot({ path: '/tmp/shots/crop.png', clip: { x: 0, y: 560, width: 360, height: 320 }, fullPage: true })
await page.addStyleTag({ content: 'html{font-size:200%}' }).catch(() => {})
await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
for (const path of paths) { await page.goto(served.address + path); await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%')); console.log(path, '200%', await page.evaluate(() => [document.documentElement.scrollWidth, ...[...document.querySelectorAll('main *')].filter((e) => e.getBoundingClientRect().right > 361 && !e.closest('.scroll')).slice(0, 5).map((e) => e.outerHTML.slice(0, 120))].join('\n'))); await page.screenshot({ path: `/tmp/shots/big-${path.replace(/\W+/g, '-')}.png`, fullPage: true, clip: { x: 0, y: 0, width: 360, height: 2400 } }) }
await browser.close(); await served.close(); process.exit(0)
