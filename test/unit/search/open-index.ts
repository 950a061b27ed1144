import type { Content } from '../../../src/model/content.ts'
import { buildSearchIndex } from '../../../src/search/index.ts'
import type { Pagefind } from '../../../src/search/pagefind.ts'
import { RANKING } from '../../../src/search/session.ts'

interface Bundle {
  createInstance(options: object): Pagefind
}

/** Builds the index of some content and opens it with Pagefind's own script as a browser does, with its files in
 *  memory. `fetched` lists the files that were asked for. */
export async function openIndex(content: Content): Promise<{ pagefind: Pagefind; fetched: string[] }> {
  const built = await buildSearchIndex(content, { base: '/' })
  const files = new Map(built.map(({ path, bytes }) => [path, bytes]))
  const fetched: string[] = []
  globalThis.fetch = async (input) => {
    const path = String(input).replace(/^.*\/pagefind\/|\?.*$/g, '')
    const bytes = files.get(path)
    if (!bytes) throw new Error(`The index has no file ${path}.`)
    fetched.push(path)
    return new Response(new Uint8Array(bytes))
  }
  const script = Buffer.from(files.get('pagefind.js') ?? []).toString('base64')
  const bundle: Bundle = await import(/* @vite-ignore */ `data:text/javascript;base64,${script}`)
  const basePath = 'https://site.test/pagefind/'
  return { pagefind: bundle.createInstance({ basePath, baseUrl: '/', ranking: RANKING }), fetched }
}
