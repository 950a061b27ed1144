import { withBase } from '../../../words/address.ts'
import type { FacetTable } from '../../shared/facet-table.ts'
import type { Entry } from '../../shared/index-paths.ts'
import type { Outline } from '../../shared/outline.ts'
import { fetched, once } from '../fetched.ts'
import { type FoundPages, findPages } from './engine.ts'
import { type HitView, hitViewOf } from './hit-view.ts'
import { PageFacets } from './page-facets.ts'
import { resultsCsv } from './results-csv.ts'
import { createWordIndex } from './word-index.ts'

/** An opened index: everything that the search page asks for. Each part rejects when a file cannot be fetched, so that
 *  what could not be asked is never taken for nothing found. */
export interface Session {
  find(query: string): Promise<FoundPages | undefined>
  /** What is drawn for some of the pages found. */
  views(found: FoundPages, pages: readonly number[]): Promise<HitView[]>
  /** Some of the pages found as a CSV file. `origin` is the site's, such as `https://budget.example.org`. */
  csv(pages: readonly number[], origin: string): Promise<string>
  /** Fetched at the first question, then remembered. */
  facets(): Promise<PageFacets>
}

/** Opens the index of the site at `base`. Throws when its files cannot be fetched. */
export async function openSession(base: string): Promise<Session> {
  const above = withBase(base, '/pagefind/')
  const entry: Entry = await (await fetched(`${above}entry.json`, { cache: 'no-cache' })).json()
  const folder = `${above}${entry.folder}/`
  const outline: Outline = await (await fetched(`${folder}outline.json`)).json()
  const index = createWordIndex(
    outline,
    async (path) => new Uint8Array(await (await fetched(folder + path)).arrayBuffer()),
  )
  const records = (pages: readonly number[]) => Promise.all(pages.map(index.record))
  const facets = once(async (path): Promise<PageFacets> => {
    const table: FacetTable = await (await fetched(folder + path)).json()
    return new PageFacets(table)
  })
  return {
    find: (query) => findPages(index, query),
    views: async ({ marks }, pages) => (await records(pages)).map((record) => hitViewOf(record, marks)),
    csv: async (pages, origin) => resultsCsv(await records(pages), origin),
    facets: () => facets('facets.json'),
  }
}
