import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import type { CountingServer } from './counting-server.ts'
import type { Answer } from './measures.ts'

/** Results whose texts are fetched and drawn, as on the first screen. */
const DRAWN = 10

/** An engine in a browser: opened anew for every query, so that nothing is remembered from the one before. */
export interface BenchEngine {
  /** Bytes fetched from turning to the box until a query can be typed. */
  opening(): Promise<number>
  ask(typed: string): Promise<Answer>
}

/** The site's own engine, as its search page loads it. `urls`: paths of the index's pages, by number. */
export async function siteEngine(
  browser: Browser,
  server: CountingServer,
  site: string,
  urls: readonly string[],
): Promise<BenchEngine> {
  const scripts = await readdir(join(site, '_astro'))
  const script = scripts.find((name) => name.startsWith('session.'))
  if (!script) throw new Error('The built site has no script for search.')
  const page = await pageAt(browser, `${server.address}/search/`)
  const open = (at: string) =>
    page.evaluate(async (address) => {
      const { openSession } = await import(address)
      Object.assign(globalThis, { session: await openSession('/') })
    }, at)
  return {
    opening: () => counted(server, () => open(`/_astro/${script}`)),
    ask: async (typed) => {
      await open(`/_astro/${script}`)
      server.taken()
      const { pages, ...rest } = await page.evaluate(askSite, { typed, drawn: DRAWN })
      return { ...rest, urls: distinct(pages.map((number) => urls[number] ?? '')), bytes: server.taken() }
    },
  }
}

interface SiteSession {
  find(query: string): Promise<{ pages: readonly number[]; approximate: boolean } | undefined>
  views(finding: object, pages: readonly number[]): Promise<unknown>
}

async function askSite({ typed, drawn }: { typed: string; drawn: number }) {
  const { session } = globalThis as unknown as { session: SiteSession }
  const began = performance.now()
  const finding = await session.find(typed)
  if (finding) await session.views(finding, finding.pages.slice(0, drawn))
  const milliseconds = performance.now() - began
  return { pages: [...(finding?.pages ?? [])], approximate: finding?.approximate ?? false, milliseconds }
}

/** Pagefind as it comes, over the same pages. `folder`: its bundle, served under `/defaults/pagefind/`. */
export async function defaultEngine(browser: Browser, server: CountingServer, folder: string): Promise<BenchEngine> {
  const urls = await urlsById(folder)
  // Not a page of the site, whose policy does not allow WebAssembly.
  const page = await pageAt(browser, `${server.address}/defaults/blank.html`)
  // A page loaded anew has no worker of the last query.
  const open = async () => {
    await page.reload()
    await page.evaluate(async () => {
      const address = '/defaults/pagefind/'
      const { createInstance } = await import(`${address}pagefind.js`)
      const instance = createInstance({ basePath: address })
      await instance.init()
      Object.assign(globalThis, { instance })
    })
  }
  return {
    opening: () => counted(server, open),
    ask: async (typed) => {
      await open()
      server.taken()
      const { ids, milliseconds } = await page.evaluate(askDefault, { typed, drawn: DRAWN })
      return {
        urls: distinct(ids.map((id) => urls.get(id) ?? '')),
        approximate: false,
        milliseconds,
        bytes: server.taken(),
      }
    },
  }
}

interface DefaultInstance {
  search(query: string): Promise<{ results: { id: string; data(): Promise<unknown> }[] }>
}

async function askDefault({ typed, drawn }: { typed: string; drawn: number }) {
  const { instance } = globalThis as unknown as { instance: DefaultInstance }
  const began = performance.now()
  const { results } = await instance.search(typed)
  await Promise.all(results.slice(0, drawn).map((result) => result.data()))
  return { ids: results.map(({ id }) => id), milliseconds: performance.now() - began }
}

/** Paths of the pages of a bundle of Pagefind's, by the ids of its results. */
async function urlsById(folder: string): Promise<Map<string, string>> {
  const names = await readdir(join(folder, 'fragment'))
  const entries = names.map(async (name) => {
    const text = gunzipSync(await readFile(join(folder, 'fragment', name))).toString('utf8')
    const { url }: { url: string } = JSON.parse(text.slice(text.indexOf('{')))
    return [name.replace('.pf_fragment', ''), url] as const
  })
  return new Map(await Promise.all(entries))
}

async function pageAt(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage()
  await page.goto(address)
  return page
}

async function counted(server: CountingServer, run: () => Promise<unknown>): Promise<number> {
  server.taken()
  await run()
  return server.taken()
}

function distinct(urls: readonly string[]): string[] {
  return [...new Set(urls)]
}
