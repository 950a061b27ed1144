import type { MatchKind, NameMatcher } from '../../shared/names/matcher.ts'
import type { SearchIndex } from './search-index.ts'

/** The pages whose name has a text, with how. */
export async function pagesCalled(
  index: SearchIndex,
  names: NameMatcher,
  text: string,
): Promise<ReadonlyMap<number, MatchKind>> {
  const readings = /[a-z]/i.test(text) ? await index.readings() : undefined
  const pages = new Map<number, MatchKind>()
  for (const { name, kind } of names.find(text, readings))
    for (const [first, count] of index.names[name]?.pages ?? [])
      for (let page = first; page < first + count; page++) pages.set(page, kind)
  return pages
}
