import type { Browser, Page } from 'playwright-core'
import type { Answer } from './answer.ts'
import type { CountingServer } from './counting-server.ts'
import { openSearch, readAll, readShown, typeQuery } from './search-page.ts'

/** Queries that a reader types one after another before the next one comes with an empty cache. */
const IN_A_ROW = 6
/** One query of so many is asked again on a slow processor. */
const SLOWED_ONE_IN = 4
const SLOWED = 4
const PHONE = { width: 390, height: 844 }
/** Nothing asked for so long, in milliseconds: all has come. */
const QUIET = 120
/** Rows of a list that are looked at. */
const FIRST_ROWS = 5

/** An engine asked query by query. */
export interface BenchEngine {
  ask(typed: string): Promise<Answer>
  close(): Promise<void>
}

/** The site's own search page, as a reader uses it: one reader after another for what is fetched and how long it takes, one more
 *  page for all that was found, one with a slow processor. */
export async function siteEngine(browser: Browser, server: CountingServer): Promise<BenchEngine> {
  const lists = await openedPage(browser, server)
  const phone = await openedPage(browser, server, PHONE)
  const cdp = await phone.context().newCDPSession(phone)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWED })
  let [asked, reader] = [0, await browser.newPage()]
  const askReader = async (typed: string): Promise<Pick<Answer, 'isFirst' | 'milliseconds'>> => {
    if (asked % IN_A_ROW !== 0) return { isFirst: false, milliseconds: await typeQuery(reader, typed) }
    await reader.close()
    reader = await browser.newPage()
    await openSearch(reader, server.address, typed)
    return { isFirst: true }
  }
  return {
    ask: async (typed) => {
      server.taken()
      const timed = await askReader(typed)
      await server.quiet(QUIET)
      const taken = server.taken()
      const { hits, approximate, answer } = await readShown(reader)
      const slowed = asked % SLOWED_ONE_IN === 1 ? { slowed: await typeQuery(phone, typed) } : {}
      await typeQuery(lists, typed)
      const { paths: all, ...lacking } = await readAll(lists)
      asked += 1
      return { hits, approximate, all, answered: await leadsOf(lists, answer), taken, ...lacking, ...timed, ...slowed }
    },
    close: async () => {
      for (const page of [lists, phone, reader]) await page.close()
    },
  }
}

async function openedPage(browser: Browser, server: CountingServer, viewport?: typeof PHONE): Promise<Page> {
  // A page of its own context would let no other stand beside it.
  const page = await (await browser.newContext(viewport ? { viewport } : {})).newPage()
  await openSearch(page, server.address, '项目')
  return page
}

/** Paths of pages that addresses name, and of the first rows of a list that one of them leads to. */
async function leadsOf(page: Page, addresses: readonly string[]): Promise<string[]> {
  const urls = addresses.map((address) => new URL(address))
  const list = urls.findLast(({ pathname }) => pathname === '/projects/')
  const named = urls.map(({ pathname }) => pathname).filter((path) => /^\/\d{4}\//.test(path))
  return list ? [...named, ...(await firstRowsOf(page, list.href))] : named
}

async function firstRowsOf(beside: Page, address: string): Promise<string[]> {
  const page = await beside.context().newPage()
  try {
    await page.goto(address, { waitUntil: 'networkidle' })
    const links = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('main tbody th a[href], main tbody td a[href]')].map(
        (a) => a.pathname,
      ),
    )
    return [...new Set(links.filter((path) => /^\/\d{4}\/[^/]+\/[^/]+\/$/.test(path)))].slice(0, FIRST_ROWS)
  } finally {
    await page.close()
  }
}
