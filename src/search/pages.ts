import type { Pagefind, PagefindResult } from './pagefind.ts'
import type { SearchRecord } from './record.ts'

/** The pages of the index, by the ids that Pagefind names them with. */
export interface Pages {
  /** The pages that a term finds, with their scores. */
  scoresOf(term: string): Promise<ReadonlyMap<string, number>>
  /** What a page shows. Throws for an id that no term has found. */
  load(id: string): Promise<SearchRecord>
}

/** Remembers which pages were found, so that each can be fetched later. */
export function createPages(pagefind: Pagefind): Pages {
  const found = new Map<string, PagefindResult>()
  return {
    async scoresOf(term) {
      const { results } = await pagefind.search(term)
      for (const result of results) if (!found.has(result.id)) found.set(result.id, result)
      return new Map(results.map(({ id, score }) => [id, score]))
    },
    async load(id) {
      const page = found.get(id)
      if (!page) throw new RangeError(`No search has found a page ${id}.`)
      return (await page.data()).record
    },
  }
}
