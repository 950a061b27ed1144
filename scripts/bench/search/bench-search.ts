import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { siteDossierOf } from '../../../src/dossier/site-dossier.ts'
import { recordsOf } from '../../../src/find/index/records.ts'
import { randomOf } from '../../example/random.ts'
import { builtSite } from './built-site.ts'
import { corpusOf } from './corpus.ts'
import { serveCounting } from './counting-server.ts'
import { type BenchEngine, defaultEngine, siteEngine } from './engines.ts'
import { type Answer, scoresOf, tableOf } from './measures.ts'
import { type BenchQuery, drawQueries } from './queries.ts'

/** What to measure. */
interface SearchBenchOptions {
  readonly pages: number
  /** One table is made for each. */
  readonly seeds: readonly number[]
  /** Queries of each kind. */
  readonly each: number
  readonly reuse: boolean
}

/** Measures the site's search beside Pagefind's defaults, on the same generated pages, with queries drawn anew for every
 *  seed, in a real browser. Prints through `print`. */
export async function benchSearch(
  root: string,
  browser: Browser,
  options: SearchBenchOptions,
  print: (line: string) => void,
): Promise<void> {
  const folder = join(root, '.cache', 'bench', `search-${options.pages}`)
  const { content, site, defaults } = await builtSite(root, { folder, ...options }, (step) => print(`${step} …`))
  const records = recordsOf(siteDossierOf(content), '/')
  const pages = corpusOf(records)
  const server = await serveCounting({ '/defaults/': defaults, '/': site })
  try {
    const urls = records.map(({ url }) => url)
    const ours = await siteEngine(browser, server, site, urls)
    const theirs = await defaultEngine(browser, server, join(defaults, 'pagefind'))
    print(`${pages.length} project pages; each cell: this site / Pagefind’s defaults. KB and ms are medians a query.`)
    print(`KB before the first query: ${await kilobytes(ours)} / ${await kilobytes(theirs)}`)
    for (const seed of options.seeds) {
      const queries = drawQueries(pages, randomOf('search', seed).next, options.each)
      const [own, other] = [await answersOf(ours, queries), await answersOf(theirs, queries)]
      print(`\nseed ${seed}`)
      for (const line of tableOf(scoresOf(queries, own, pages), scoresOf(queries, other, pages))) print(line)
    }
  } finally {
    server.close()
  }
}

async function kilobytes(engine: BenchEngine): Promise<string> {
  return ((await engine.opening()) / 1000).toFixed(1)
}

async function answersOf(engine: BenchEngine, queries: readonly BenchQuery[]): Promise<Answer[]> {
  const answers: Answer[] = []
  for (const { typed } of queries) answers.push(await engine.ask(typed))
  return answers
}
