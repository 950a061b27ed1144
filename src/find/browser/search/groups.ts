import { linksOf, type Outline } from '../../shared/outline.ts'

/** The pages of a part of the index with what they continue. */
interface LinkedPages {
  /** Number of the first in the whole index. */
  readonly first: number
  readonly pages: number
  readonly outline: Pick<Outline, 'year' | 'links'>
}

/** For each page the newest page of the same project through the years. Where several continue one, it belongs to the first. */
export function groupsOf(shards: readonly LinkedPages[]): number[] {
  const groups = shards.flatMap(({ first, pages }) => Array.from({ length: pages }, (_, page) => first + page))
  const linked = new Set<number>()
  for (const { first, outline } of shards) {
    const before = firstBefore(shards, outline.year)
    for (const [page, link] of linksOf(outline.links).entries()) {
      if (link === undefined || linked.has(before + link)) continue
      linked.add(before + link)
      groups[before + link] = groups[first + page] ?? first + page
    }
  }
  return groups
}

/** The first page of the years before a year. */
function firstBefore(shards: readonly Omit<LinkedPages, 'pages'>[], year: number | undefined): number {
  const before = shards.find(({ outline }) => year !== undefined && outline.year !== undefined && outline.year < year)
  return before?.first ?? 0
}
