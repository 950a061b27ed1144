import type { Hit } from './answer.ts'
import type { SearchIndex } from './search-index.ts'

/** Pages as hits: one a project through the years, one a unit, one any other page; in the order of their best pages, each hit's pages
 *  newest first. */
export function grouped(
  pages: readonly number[],
  { kindOf, groupOf, unitOf }: Pick<SearchIndex, 'kindOf' | 'groupOf' | 'unitOf'>,
): Hit[] {
  const hits = new Map<string, number[]>()
  for (const page of pages) {
    const key = kindOf(page) === 'department' ? `unit ${unitOf(page)}` : String(groupOf(page))
    const hit = hits.get(key)
    if (hit) hit.push(page)
    else hits.set(key, [page])
  }
  // Pages are numbered from the newest year on.
  return [...hits.values()].map((hit) => ({ pages: hit.sort((a, b) => a - b) }))
}
