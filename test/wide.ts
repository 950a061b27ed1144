import { launchChromium } from './browser/chromium.ts'
import { serveSite } from '../src/build/serve.ts'
const served = await serveSite(process.argv[2] ?? '', { base: '/', port: 0 })
const browser = await launchChromium()
for (const path of process.argv.slice(3)) {
  const page = await browser.newPage({ viewport: { width: 360, height: 900 } })
  await page.goto(served.address + path)
  const out = await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true
    document.documentElement.style.setProperty('font-size', '200%')
    const wide = document.documentElement.clientWidth
    return [document.documentElement.scrollWidth - wide, ...[...document.querySelectorAll('body *')].filter((e) => e.getBoundingClientRect().right > wide + 1 && !e.closest('.scroll')).slice(0, 12).map((e) => `${e.tagName}.${e.getAttribute('class')} ${Math.round(e.getBoundingClientRect().right)} ${(e.textContent ?? '').trim().slice(0, 30)}`)]
  })
  console.log(path, out.join('\n   '))
  const small = await page.evaluate(() => { document.documentElement.style.setProperty('font-size', ''); return [...document.querySelectorAll('main a, main button, main select, main summary')].filter((e) => { const r = e.getBoundingClientRect(); return r.height > 0 && r.height < 43.5 && e.checkVisibility() }).map((e) => `${e.getAttribute('class')} ${e.tagName} ${Math.round(e.getBoundingClientRect().height)} ${(e.textContent ?? '').trim().slice(0, 16)}`) })
  const by: Record<string, number> = {}
  for (const s of small) { const k = s.split(' ').slice(0, 3).join(' '); by[k] = (by[k] ?? 0) + 1 }
  console.log('  small', JSON.stringify(by), small.slice(0, 3).join(' | '))
  await page.close()
}
await browser.close(); await served.close(); process.exit(0)
