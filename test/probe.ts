import { writeFileSync } from 'node:fs'
import { launchChromium } from './browser/chromium.ts'
import { serveSite } from '../src/build/serve.ts'
const [folder = ''] = process.argv.slice(2)
const served = await serveSite(folder, { base: '/', port: 0 })
const browser = await launchChromium()
const page = await browser.newPage({ viewport: { width: 360, height: 640 } })
await page.goto(served.address + '2024/103003/13980223smtgumj1ylrl5/')
console.log(await page.evaluate(() => [...document.querySelectorAll('main *')].filter((e) => e.getBoundingClientRect().right > 361).map((e) => `${e.tagName}.${e.className} ${e.textContent?.trim().slice(0, 30)} ${e.getBoundingClientRect().right}`).slice(0, 12)))
await page.emulateMedia({ media: 'print' })
await page.goto(served.address + '2024/101001/13980222zmj2zvrjr0ttn/')
writeFileSync('/tmp/shots/prj.pdf', await page.pdf({ format: 'A4', preferCSSPageSize: true }))
await browser.close(); await served.close(); process.exit(0)
