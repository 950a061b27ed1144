import { withBase } from '../../../words/address.ts'
import { Facets, type FacetTable } from '../../shared/facets.ts'
import type { Entry } from '../../shared/index-paths.ts'
import type { Outline } from '../../shared/outline.ts'
import type { SearchRecord } from '../../shared/record.ts'
import { type Finding, findPages } from './engine.ts'
import { type HitView, hitViewOf } from './hit-view.ts'
import { createWordIndex } from './word-index.ts'

/** An opened index: everything that the search page asks for. Each part rejects when a file cannot be fetched, so that
 *  what could not be asked is never taken for nothing found. */
export interface Session {
  find(query: string): Promise<Finding | undefined>
  /** What pages show. */
  records(pages: readonly number[]): Promise<SearchRecord[]>
  /** What is drawn for pages of a finding. */
  views(finding: Finding, pages: readonly number[]): Promise<HitView[]>
  /** Fetched at the first question, then remembered. */
  facets(): Promise<Facets>
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
  let facets: Promise<Facets> | undefined
  return {
    find: (query) => findPages(index, query),
    records,
    views: async ({ sought }, pages) => (await records(pages)).map((record) => hitViewOf(record, sought)),
    facets: () => {
      facets ??= readFacets(`${folder}facets.json`)
      facets.catch(() => {
        facets = undefined
      })
      return facets
    },
  }
}

async function readFacets(address: string): Promise<Facets> {
  const table: FacetTable = await (await fetched(address)).json()
  return new Facets(table)
}

async function fetched(address: string, init?: RequestInit): Promise<Response> {
  const response = await fetch(address, init)
  if (!response.ok) throw new Error(`${address} answers with status ${response.status}.`)
  return response
}
