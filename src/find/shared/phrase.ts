import type { Posting } from './index-file.ts'

/** Where something stands: page by page, in each the places at which it begins. */
export type Hits = Posting

/** Where several words stand together, each at its own distance from the first unit. */
export function together(
  words: readonly { readonly posting: Posting; readonly offset: number }[],
): Map<number, readonly number[]> {
  const [rarest, ...others] = words.toSorted((a, b) => a.posting.size - b.posting.size)
  const hits = new Map<number, readonly number[]>()
  if (!rarest) return hits
  for (const [page, places] of rarest.posting) {
    let starts = places.map((place) => place - rarest.offset)
    for (const { posting, offset } of others) {
      const there = posting.get(page)
      if (!there) starts = []
      if (!there || starts.length === 0) break
      const known = new Set(there)
      starts = starts.filter((start) => known.has(start + offset))
    }
    if (starts.length > 0) hits.set(page, starts)
  }
  return hits
}

/** Pages and places of any of several words. */
export function either(postings: readonly Posting[]): Map<number, readonly number[]> {
  const hits = new Map<number, readonly number[]>()
  for (const posting of postings) {
    for (const [page, places] of posting) {
      const before = hits.get(page)
      hits.set(page, before ? [...before, ...places] : places)
    }
  }
  return hits
}
