import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import sharp from 'sharp'
import { buildSite } from '../src/build/build-site.ts'
import { GENERATOR } from '../src/build/generator.ts'
import { makeFolder } from '../src/build/make-folder.ts'
import { serveSite } from '../src/build/serve.ts'
import { launchChromium } from '../test/browser/chromium.ts'
import { runCommand } from './command.ts'
import { COUNTY, COUNTY_PROJECT } from './example/county.ts'
import { writeExample } from './example-folder.ts'

/** The pages that README shows, by their addresses in the example county. */
const PAGES = { home: '', project: COUNTY_PROJECT } as const
/** The windows that they are shown in, in CSS pixels; `scale` is what a pixel is drawn with. */
const WINDOWS = {
  phone: { width: 360, height: 720, scale: 2 },
  wide: { width: 1280, height: 900, scale: 1 },
} as const
/** Where the pictures stand, beside the text that shows them. */
const FOLDER = join(GENERATOR, 'docs', 'pictures')

await runCommand(async () => {
  const work = mkdtempSync(join(tmpdir(), 'mingzhang-pictures-'))
  process.once('exit', () => rmSync(work, { recursive: true, force: true }))
  const [content, out] = [join(work, 'content'), join(work, 'site')]
  writeExample(content, COUNTY)
  await buildSite({ root: GENERATOR, content, out }, () => {})
  const served = await serveSite(out, { base: '/', port: 0 })
  const browser = await launchChromium()
  makeFolder(FOLDER)
  for (const [page, path] of Object.entries(PAGES))
    for (const name of ['phone', 'wide'] as const) {
      const file = join(FOLDER, `${page}-${name}.webp`)
      const bytes = await pictureOf(browser, served.address + path, WINDOWS[name])
      writeFileSync(file, bytes)
      process.stdout.write(`docs/pictures/${page}-${name}.webp ${(bytes.byteLength / 1000).toFixed(0)} KB\n`)
    }
  await browser.close()
  await served.close()
})

/** What a reader's window shows of a page when it opens, as a WebP file. */
async function pictureOf(
  browser: Browser,
  address: string,
  { width, height, scale }: (typeof WINDOWS)[keyof typeof WINDOWS],
): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: scale, locale: 'zh-CN' })
  await page.goto(address, { waitUntil: 'networkidle' })
  const shown = await page.screenshot()
  await page.close()
  return sharp(shown).webp({ quality: 82 }).toBuffer()
}
