import { readFile } from 'node:fs/promises'
import type { Download, Page } from 'playwright-core'
import { addressesIn } from './hits-csv.ts'

/** Everything that the bench knows of the search page's words. */
const PAGE = {
  list: '[data-results]',
  status: '[data-status]',
  form: 'form[data-search]',
  box: 'form[data-search] [name=q]',
  csv: '[data-csv]',
  more: '[data-more]',
  answer: '[data-answer]',
  near: '近似',
  loading: '正在查找',
} as const
const RESULT = /^\/(?:\d{4}\/[^/]+\/(?:[^/]+\/)?|glossary\/|findings\/[^/]+\/|units\/[^/]+\/)$/
const MOST_PRESSES = 10
const LONGEST = 120_000
/** As long as a reader may wait for a file of thousands of rows on a slow computer. */
const LONGEST_FILE = 30_000

/** What the page shows for a query. */
interface Shown {
  readonly hits: readonly (readonly string[])[]
  readonly approximate: boolean
  /** Addresses in the line above the hits. */
  readonly answer: readonly string[]
}

/** Opens the page with a query in its address and waits until it is answered. */
export async function openSearch(page: Page, address: string, typed: string): Promise<void> {
  await page.goto(`${address}/search/?q=${encodeURIComponent(typed)}`)
  await page.waitForFunction(
    ({ list, status, loading }) => {
      const said = document.querySelector(status)?.textContent ?? ''
      const drawn = document.querySelector(list)
      const isDone = (drawn?.childElementCount ?? 0) > 0 || (said !== '' && !said.includes(loading))
      return isDone && drawn?.getAttribute('aria-busy') !== 'true'
    },
    PAGE,
    { timeout: LONGEST },
  )
}

/** Types another query into the open page and sends it. Returns how long it took until the answer was drawn, in milliseconds. */
export async function typeQuery(page: Page, typed: string): Promise<number> {
  return page.evaluate(
    ({ names, text, longest }) =>
      new Promise<number>((resolve, reject) => {
        const [list, status] = [document.querySelector(names.list), document.querySelector(names.status)]
        const [form, box] = [
          document.querySelector<HTMLFormElement>(names.form),
          document.querySelector<HTMLInputElement>(names.box),
        ]
        if (!list || !status || !form || !box) return reject(new Error('This is not the search page.'))
        const giveUp = setTimeout(() => reject(new Error(`“${text}” was not answered.`)), longest)
        const began = performance.now()
        const look = new MutationObserver(() => {
          if (list.getAttribute('aria-busy') === 'true' || status.textContent?.includes(names.loading)) return
          look.disconnect()
          clearTimeout(giveUp)
          resolve(performance.now() - began)
        })
        box.value = text
        box.dispatchEvent(new InputEvent('input', { bubbles: true }))
        look.observe(list, { attributes: true, childList: true })
        look.observe(status, { childList: true, characterData: true, subtree: true })
        form.requestSubmit()
      }),
    { names: PAGE, text: typed, longest: LONGEST },
  )
}

/** What is shown now. */
export async function readShown(page: Page): Promise<Shown> {
  const read = await page.evaluate((names) => {
    const addresses = (element: Element) =>
      [...element.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => href)
    const said = document.querySelector(names.status)?.textContent ?? ''
    return {
      hits: [...document.querySelectorAll(`${names.list} > li`)].map(addresses),
      approximate: said.includes(names.near),
      answer: [...document.querySelectorAll(names.answer)].flatMap(addresses),
    }
  }, PAGE)
  return { ...read, hits: read.hits.map(pathsOf).filter((paths) => paths.length > 0) }
}

/** Pages found, by their paths. */
interface Found {
  readonly paths: readonly string[]
  /** Why these may not be all. */
  readonly lacking?: string
}

/** All pages found: of those drawn where these are all, else from the page's own table of them; where that has only what is
 *  drawn, more is drawn, as far as a patient reader goes. */
export async function readAll(page: Page): Promise<Found> {
  const drawn = await drawnPaths(page)
  if (!(await page.locator(PAGE.more).isVisible())) return { paths: [...drawn] }
  const saved = await saveCsv(page)
  if (!saved) return { paths: [...drawn], lacking: 'the table of all hits did not come' }
  if (saved.some((path) => !drawn.has(path))) return { paths: [...new Set([...saved, ...drawn])] }
  for (let presses = 0; presses < MOST_PRESSES && (await page.locator(PAGE.more).isVisible()); presses++)
    await drawMore(page)
  return { paths: [...(await drawnPaths(page))] }
}

async function drawnPaths(page: Page): Promise<Set<string>> {
  return new Set((await readShown(page)).hits.flat())
}

/** Asks for more hits and waits until they stand there, or until no more are offered: all that were left may turn out not to print
 *  what was asked for. */
async function drawMore(page: Page): Promise<void> {
  const count = await page.locator(`${PAGE.list} > li`).count()
  await page.locator(PAGE.more).click()
  await page.waitForFunction(
    ({ list, more, count }) => {
      const isLonger = document.querySelectorAll(`${list} > li`).length > count
      return isLonger || document.querySelector<HTMLElement>(more)?.hidden === true
    },
    { list: PAGE.list, more: PAGE.more, count },
    { timeout: LONGEST },
  )
}

/** Undefined where no file comes in time. */
async function saveCsv(page: Page): Promise<string[] | undefined> {
  const begun: Promise<Download | undefined> = page
    .waitForEvent('download', { timeout: LONGEST_FILE })
    .catch(() => undefined)
  await page.locator(PAGE.csv).click()
  const download = await begun
  if (!download) return undefined
  const text = await readFile(await download.path(), 'utf8')
  await download.delete()
  return addressesIn(text).map((address) => new URL(address).pathname)
}

/** The pages that a hit leads to; a link into a page shows a place of it and is none of these. */
function pathsOf(addresses: readonly string[]): string[] {
  const urls = addresses.map((address) => new URL(address))
  const whole = urls.filter(({ hash, pathname }, at) => RESULT.test(pathname) && (hash === '' || at === 0))
  return [...new Set(whole.map(({ pathname }) => pathname))]
}
