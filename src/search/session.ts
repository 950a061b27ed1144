import { withBase } from '../format/address.ts'
import { type Finding, findPages } from './engine.ts'
import { type HitView, hitViewOf } from './hit-view.ts'
import type { Pagefind } from './pagefind.ts'
import { createPages } from './pages.ts'
import { type Places, readPlaces } from './places.ts'

/** An opened index: everything that the search page asks for. */
export interface Session {
  /** Rejects when it cannot be known whether there is anything, since the site does not answer. */
  find(query: string): Promise<Finding | undefined>
  /** What is drawn for the pages of a finding. */
  views(finding: Finding, ids: readonly string[]): Promise<HitView[]>
  /** Read at the first question, then remembered. */
  places(): Promise<Places>
}

/** Pagefind's script, as far as it is used. */
interface Bundle {
  createInstance(options: object): Pagefind
}

/** How much a title counts against the text when pages are put in order; `t` is the title as it is indexed. */
export const RANKING = { metaWeights: { t: 8 } } as const

/** Opens the index of the site at `base`. Throws when its files cannot be fetched. */
export async function openSession(base: string): Promise<Session> {
  const folder = withBase(base, '/pagefind/')
  const bundle: Bundle = await import(/* @vite-ignore */ `${folder}pagefind.js`)
  const pagefind = inNoLanguage(() => bundle.createInstance({ basePath: folder, baseUrl: '/', ranking: RANKING }))
  const pages = createPages(pagefind)
  let places: Promise<Places> | undefined
  return {
    find: async (query) => {
      const finding = await findPages(pages, query)
      if (finding?.approximate) await proveReachable(folder)
      return finding
    },
    views: ({ sought }, ids) => Promise.all(ids.map(async (id) => hitViewOf(await pages.load(id), sought))),
    places: () => {
      places ??= readPlaces(pagefind)
      return places
    },
  }
}

/** Pagefind takes words that it could not fetch for words that are nowhere: before a reader is told that there is
 *  nothing, the site must answer. Throws when it does not. */
async function proveReachable(folder: string): Promise<void> {
  const { ok, status } = await fetch(`${folder}pagefind-entry.json`, { cache: 'no-store' })
  if (!ok) throw new Error(`The search index answers with status ${status}.`)
}

/** Pagefind takes the language of the page and would split Chinese words again; the index is written in none. */
function inNoLanguage<Value>(create: () => Value): Value {
  const { lang } = document.documentElement
  document.documentElement.lang = 'und'
  try {
    return create()
  } finally {
    document.documentElement.lang = lang
  }
}
