import { readdirSync } from 'node:fs'
import { launchChromium } from './browser/chromium.ts'
import { serveSite } from '../src/build/serve.ts'
const [folder = '', ...years] = process.argv.slice(2)
const served = await serveSite(folder, { base: '/', port: 0 })
const browser = await launchChromium()
const page = await browser.newPage({ viewport: { width: 360, height: 640 } })
for (const year of years) for (const unit of readdirSync(`${folder}/${year}`).filter((n) => !n.includes('.'))) {
  await page.goto(`${served.address}${year}/${unit}/`)
  console.log(year, unit, await page.evaluate(() => [(document.documentElement.scrollHeight / 640).toFixed(2), ...[...document.querySelectorAll('main > *')].map((s) => Math.round(s.getBoundingClientRect().height))].join(' ')))
}
await browser.close(); await served.close(); process.exit(0)
