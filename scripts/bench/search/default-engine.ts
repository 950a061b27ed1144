import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import type { CountingServer } from './counting-server.ts'
import type { BenchEngine } from './site-engine.ts'

/** Results whose texts are fetched, as on the first screen. */
const DRAWN = 10
/** Queries before the next one comes with nothing fetched. */
const IN_A_ROW = 6

/** Pagefind as it comes, through its own interface, over the same pages. `folder`: its bundle, served under
 *  `/defaults/pagefind/`. */
export async function defaultEngine(browser: Browser, server: CountingServer, folder: string): Promise<BenchEngine> {
  const paths = await pathsById(folder)
  let [asked, page] = [0, await browser.newPage()]
  const open = async () => {
    await page.close()
    page = await browser.newPage()
    // Not a page of the site, whose policy does not allow WebAssembly.
    await page.goto(`${server.address}/defaults/blank.html`)
    await page.evaluate(async () => {
      const address = '/defaults/pagefind/'
      const { createInstance } = await import(`${address}pagefind.js`)
      const instance = createInstance({ basePath: address })
      await instance.init()
      Object.assign(globalThis, { instance })
    })
  }
  return {
    ask: async (typed) => {
      server.taken()
      const isFirst = asked % IN_A_ROW === 0
      asked += 1
      if (isFirst) await open()
      const { ids, milliseconds } = await page.evaluate(askDefault, { typed, drawn: DRAWN })
      const all = [...new Set(ids.map((id) => paths.get(id) ?? ''))]
      const timed = isFirst ? {} : { milliseconds }
      const taken = server.taken()
      return {
        hits: all.slice(0, DRAWN).map((path) => [path]),
        all,
        approximate: false,
        answered: [],
        taken,
        isFirst,
        ...timed,
      }
    },
    close: () => page.close(),
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
async function pathsById(folder: string): Promise<Map<string, string>> {
  const names = await readdir(join(folder, 'fragment'))
  const entries = names.map(async (name) => {
    const text = gunzipSync(await readFile(join(folder, 'fragment', name))).toString('utf8')
    const { url }: { url: string } = JSON.parse(text.slice(text.indexOf('{')))
    return [name.replace('.pf_fragment', ''), url] as const
  })
  return new Map(await Promise.all(entries))
}
