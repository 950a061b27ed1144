import { globSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { launchChromium } from './browser/chromium.ts'
import { serveSite } from '../src/build/serve.ts'
const [folder = '', year = '2024', step = '7'] = process.argv.slice(2)
const served = await serveSite(folder, { base: '/', port: 0 })
const browser = await launchChromium()
const files = globSync(`${year}/*/*/index.html`, { cwd: folder }).filter((f) => !/appraisal|brief/.test(f))
const sizes = files.map((f) => gzipSync(readFileSync(`${folder}/${f}`)).byteLength).sort((a, b) => a - b)
console.log('pages', files.length, 'gzip median', sizes[sizes.length >> 1], 'p95', sizes[Math.floor(sizes.length * 0.95)], 'max', sizes.at(-1))
const page = await browser.newPage({ viewport: { width: 360, height: 640 } })
const heights: [number, string][] = []
for (const f of files.filter((_, i) => i % Number(step) === 0)) {
  await page.goto(served.address + f.replace('index.html', ''))
  const [h, w] = await page.evaluate(() => [document.documentElement.scrollHeight, document.documentElement.scrollWidth]) as [number, number]
  heights.push([h / 640, f]); if (w > 360) console.log('WIDE', f, w)
}
heights.sort((a, b) => a[0] - b[0])
console.log('screens', heights[0], heights[heights.length >> 1], heights.map(([h]) => h.toFixed(1)).slice(-14).join(' '), heights.at(-1))
await browser.close(); await served.close(); process.exit(0)
